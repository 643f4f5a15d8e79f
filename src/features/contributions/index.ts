// SPDX-License-Identifier: EUPL-1.2
export { type Misplaced, findMisplaced, moveMisplaced } from './actions/rederive.ts';
export { type Placing, type Point, placeContribution } from './actions/placing.ts';
export {
  handOverContribution,
  moveContributionPromise,
  publishContribution,
  triageContribution,
  unpublishContribution,
} from './actions/handling.ts';
export {
  answerContribution,
  askResident,
  closeContribution,
  closeWithin,
  noteOnContribution,
  reopenContribution,
  replyToContribution,
} from './actions/talking.ts';
export { type Joining, joinContribution } from './actions/joining.ts';
export { replyAsJoiner } from './actions/joiner-reply.ts';
export { findJoinerByAddress, findJoinerByTail } from './joiners-store.ts';
export { mergeContribution, unmergeContribution } from './actions/merging.ts';
export { splitContribution } from './actions/splitting.ts';
export { type Submission, type Submitted, submitContribution } from './actions/submit.ts';
export { joinerOfReply, numberOfReply, numbersIn } from './reply-domain.ts';
export { type Scope, findContact, insertContact, readContacts, readSamePersons } from './contact-store.ts';
export {
  type Channel,
  type Contact,
  type Contribution,
  type ContributionKind,
  type Holder,
  type Message,
  type State,
  areaOf,
  channels,
  contributionKinds,
  states,
} from './domain.ts';
export {
  type Attachment,
  type NewAttachment,
  findAttachment,
  type PublishedPicture,
  deleteFilesOf,
  insertAttachments,
  readAttachments,
} from './attachments-store.ts';
export { isGivenOut } from './files/domain.ts';
export { handBackJob } from './jobs.ts';
export { twinMessages } from './twins-messages.ts';
export { messages as fileMessages } from './files/messages.ts';
export { type Publishing, hidePicture, publishPicture } from './files/actions.ts';
export { readPublications } from './pictures-store.ts';
export { pictureAddress } from './files/public-pictures.tsx';
export { messages as meetingMessages } from './meeting/messages.ts';
export { proposeAppointment } from './meeting/actions.ts';
export { appointmentReminders } from './meeting/reminders.ts';
export {
  type HearingBack,
  type Referring,
  hearBackOnReferral,
  referContribution,
} from './actions/referring.ts';
export { readReferrals } from './referral-store.ts';
export { type MailText, letterToResident } from './mails.ts';
export { sendMail as mailResident } from './actions/sending.ts';
export { leaveClosed, rateContribution } from './actions/after-closing.ts';
export { type WorkItem, readOpen } from './worklist-store.ts';
export { type AnswerHit, marks, searchAnswers, searchNewest } from './search-store.ts';
export { isPersonalKey, joinerLink, personalLink, personalPath } from './links.ts';
export { readMessages } from './message-store.ts';
export { contributionNews } from './news.ts';
export { type ContributionMessages, messages } from './messages.ts';
export { canDo, canRead, holderIdsOf, isHolder, scopeOf } from './policies.ts';
export { type Story, type StoryStep, readPublished, readSteps, readStories } from './published-store.ts';
export { readNames } from './public-routes.tsx';
export { readersOf } from './readers.ts';
export { routes } from './routes.tsx';
export { findById } from './merges-store.ts';
export { asPublic } from './public-words.ts';
export { findByNumber, readByIds as readContributionsById, readNumbers } from './store.ts';
export { type Names, ballName, pickedUpBy, statusSentence, whoIsIn } from './wording.ts';
export { PlaceFields, areaOptions } from './views/place-fields.tsx';
export { type Brought, readOfPersons } from './worklist-store.ts';
export { WorkRow, itemHref } from './views/worklist-page.tsx';
export { ReachFields } from './views/reach-fields.tsx';
export { storyItems } from './views/story.tsx';
