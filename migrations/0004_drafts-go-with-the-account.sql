DROP INDEX "record_drafts_person";--> statement-breakpoint
ALTER TABLE "record_drafts" ADD CONSTRAINT "record_drafts_person_user_id_fk" FOREIGN KEY ("person") REFERENCES "user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "record_drafts_saved" ON "record_drafts" USING btree ("saved_at");--> statement-breakpoint
CREATE INDEX "audit_trail_actor" ON "audit_trail" USING btree ("actor","at");--> statement-breakpoint
CREATE INDEX "record_drafts_person" ON "record_drafts" USING btree ("person","saved_at");