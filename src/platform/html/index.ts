// SPDX-License-Identifier: EUPL-1.2

/** Everything a feature's views need, from one place. */

export { icon } from './icon.ts';
export { renderPage } from './render-page.ts';
export { listInWords, sentenceCase } from './wording.ts';
export { type WorkplacePart, htmlMessages } from './messages.ts';
export { dayInWords, fullDay, momentInWords, monthInWords, nearDay, shortDay, timeOfDay } from './dates.ts';
export { type FaultItem, type OwnFaultTexts, faultItems, faultText, faultTexts } from './fault-texts.ts';

export { Badge, type Tone } from './components/badge/badge.tsx';

export { Breadcrumbs, type Crumb } from './components/breadcrumbs/breadcrumbs.tsx';
export { Button, ButtonRow, LinkButton } from './components/button/button.tsx';

export { DayText, MomentText } from './components/date-text/date-text.tsx';
export { Disclosure } from './components/disclosure/disclosure.tsx';
export { Doors } from './components/doors/doors.tsx';
export { EmptyState } from './components/empty-state/empty-state.tsx';
export { ErrorSummary } from './components/error-summary/error-summary.tsx';
export { Face } from './components/face/face.tsx';
export { initialsOf } from './components/face/initials.ts';
export { Facts } from './components/facts/facts.tsx';
export {
  CheckboxField,
  Fieldset,
  Form,
  type Option,
  RadioField,
  SelectField,
} from './components/fields/choice-field.tsx';
export {
  DateField,
  FileField,
  HiddenField,
  MomentField,
  TextArea,
  TextField,
} from './components/fields/text-field.tsx';
export { type Meanwhile, MeanwhileNotice, nowText } from './components/notice/meanwhile.tsx';
export { Notice } from './components/notice/notice.tsx';
export { Pager } from './components/pager/pager.tsx';
export { People, PersonCard, phoneHref } from './components/person-card/person-card.tsx';
export { Quote } from './components/quote/quote.tsx';
export { Row, Rows } from './components/rows/rows.tsx';
export { SearchField } from './components/search-field/search-field.tsx';
export { Story } from './components/story/story.tsx';
export { Table } from './components/table/table.tsx';
export { Tabs } from './components/tabs/tabs.tsx';
export { Heading, Hidden, Link, Paragraph, TypedText } from './components/text/text.tsx';
export { Thread, type ThreadItem } from './components/thread/thread.tsx';
export { Timeline, type TimelineItem } from './components/timeline/timeline.tsx';

export { pageAddress } from './layouts/document.tsx';
export { BareErrorPage, ErrorPage } from './layouts/error-page.tsx';
export { FieldPage } from './layouts/field-page.tsx';
export { Columns, Grid, Hero, Prose, Section } from './layouts/parts.tsx';
export { PlainPage } from './layouts/plain-page.tsx';
export { PublicPage } from './layouts/public-page.tsx';
export { ScreenPage } from './layouts/screen-page.tsx';
export { ItemColumns, SplitView } from './layouts/split-view.tsx';
export { WorkplacePage } from './layouts/workplace-page.tsx';
