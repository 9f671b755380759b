CREATE TABLE "edition_versions" (
	"issue_id" uuid NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"view" jsonb NOT NULL,
	"facts" jsonb NOT NULL,
	"note" text,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" text NOT NULL,
	"files" jsonb,
	CONSTRAINT "edition_versions_issue_id_language_version_pk" PRIMARY KEY("issue_id","language","version")
);
--> statement-breakpoint
CREATE TABLE "issue_schedules" (
	"issue_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"languages" jsonb,
	"by" text NOT NULL,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "glossary" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"source" text DEFAULT 'en' NOT NULL,
	"sources" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by" text DEFAULT 'system' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone,
	"terms" jsonb NOT NULL,
	"note" text,
	CONSTRAINT "glossary_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "machine_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"field" text NOT NULL,
	"language" text NOT NULL,
	"adapter" text NOT NULL,
	"state" text NOT NULL,
	"external_id" text,
	"source" text NOT NULL,
	"seen" text,
	"problem" text,
	"requested_by" text NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "text_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"field" text NOT NULL,
	"language" text NOT NULL,
	"author" uuid NOT NULL,
	"mentions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid
);
--> statement-breakpoint
CREATE TABLE "text_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"field" text NOT NULL,
	"language" text NOT NULL,
	"digest" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "text_decisions_finding" UNIQUE("owner","owner_id","field","language","digest")
);
--> statement-breakpoint
ALTER TABLE "edition_versions" ADD CONSTRAINT "edition_versions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_schedules" ADD CONSTRAINT "issue_schedules_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "machine_requests_text" ON "machine_requests" USING btree ("owner","owner_id");--> statement-breakpoint
CREATE INDEX "machine_requests_external" ON "machine_requests" USING btree ("adapter","external_id");--> statement-breakpoint
CREATE INDEX "text_comments_text" ON "text_comments" USING btree ("owner","owner_id","created_at");