// SPDX-License-Identifier: EUPL-1.2
export { type CalendarFile, calendarEvent, calendarFile } from './calendar-file.ts';
export {
  type Appointment,
  type AppointmentPlace,
  type AppointmentState,
  type Refusal as AppointmentRefusal,
  appointmentPlaces,
  canBeCancelled,
  durations,
  freeSlots,
  localOf,
  momentOf,
  overlaps,
  slotsFrom,
} from './domain.ts';
export {
  insertAppointment,
  lockAgenda,
  lockAppointment,
  readAgreed,
  readBusy,
  readOfContribution as readAppointments,
  takeToRemind,
  updateAppointment,
} from './store.ts';
