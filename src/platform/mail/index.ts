// The door to mails: written in a verb's transaction, sent by a job, looked at by whoever hands on those that were kept.
export {
  forgetMails,
  listMails,
  type MailView,
  type OutgoingMail,
  sendAgain,
  writeMail,
} from './outgoing.ts';
export { mailSending } from './send.ts';
