// Which role may do what: the one table of it, as data.
import type { Role } from './role';

export type Action =
  | 'prepare'
  | 'makeSheets'
  | 'collect'
  | 'upload'
  | 'returnSheets'
  | 'lock'
  | 'open'
  | 'nightly'
  | 'validate'
  | 'clearMarks'
  | 'views'
  | 'decide'
  | 'kanwilCheck'
  | 'determine'
  | 'revoke'
  | 'score'
  | 'claimGap'
  | 'summarise'
  | 'reportCheck'
  | 'writeMinutes'
  | 'listRepairs'
  | 'preview'
  | 'test'
  | 'send'
  | 'combineProvinces'
  | 'sendToBigQuery'
  | 'checkTrail'
  | 'package'
  | 'about'
  | 'drawReview'
  | 'collectReview'
  | 'settleReview';

export interface Permission {
  /** `anyone` where nothing is decided or sent: nobody is asked who they are. */
  readonly roles: readonly Role[] | 'anyone';
  /**
   * What the action concerns: the regions asked for, or without any those that are the person's (`regions`); every
   * province of the book (`book`); nothing that belongs to a province (`none`).
   */
  readonly concerns: 'regions' | 'book' | 'none';
}

const VERIFIERS: readonly Role[] = ['kanwilVerifier', 'ministryVerifier'];
const ALL_BUT_OFFICERS: readonly Role[] = [...VERIFIERS, 'coordinator', 'administrator'];

/**
 * An officer works in the region's own sheet and decides nothing here. Only an administrator changes the instrument and
 * the roles (`prepare`) or gives a region another date (`open`). Only verifiers decide, the Kanwil's check before the ministry. Who decides does not fix the value.
 */
export const PERMISSIONS: Readonly<Record<Action, Permission>> = {
  prepare: { roles: ['administrator'], concerns: 'book' },
  makeSheets: { roles: ['kanwilVerifier', 'coordinator', 'administrator'], concerns: 'regions' },
  collect: { roles: ALL_BUT_OFFICERS, concerns: 'regions' },
  upload: { roles: ALL_BUT_OFFICERS, concerns: 'none' },
  returnSheets: { roles: [...VERIFIERS, 'administrator'], concerns: 'regions' },
  lock: { roles: ALL_BUT_OFFICERS, concerns: 'regions' },
  open: { roles: ['administrator'], concerns: 'regions' },
  nightly: { roles: ['coordinator', 'administrator'], concerns: 'book' },
  validate: { roles: 'anyone', concerns: 'none' },
  clearMarks: { roles: 'anyone', concerns: 'none' },
  views: { roles: ALL_BUT_OFFICERS, concerns: 'none' },
  decide: { roles: VERIFIERS, concerns: 'regions' },
  kanwilCheck: { roles: ['kanwilVerifier'], concerns: 'regions' },
  determine: { roles: ['coordinator', 'administrator'], concerns: 'regions' },
  revoke: { roles: ['administrator'], concerns: 'regions' },
  score: { roles: ALL_BUT_OFFICERS, concerns: 'none' },
  claimGap: { roles: ALL_BUT_OFFICERS, concerns: 'none' },
  summarise: { roles: [...VERIFIERS, 'administrator'], concerns: 'regions' },
  reportCheck: { roles: ['kanwilVerifier', 'administrator'], concerns: 'regions' },
  writeMinutes: { roles: [...VERIFIERS, 'administrator'], concerns: 'regions' },
  listRepairs: { roles: ALL_BUT_OFFICERS, concerns: 'regions' },
  preview: { roles: ALL_BUT_OFFICERS, concerns: 'regions' },
  test: { roles: ALL_BUT_OFFICERS, concerns: 'regions' },
  send: { roles: ALL_BUT_OFFICERS, concerns: 'regions' },
  package: { roles: ['ministryVerifier', 'coordinator', 'administrator'], concerns: 'regions' },
  sendToBigQuery: { roles: ['administrator'], concerns: 'book' },
  combineProvinces: { roles: ['coordinator', 'administrator'], concerns: 'none' },
  checkTrail: { roles: 'anyone', concerns: 'none' },
  about: { roles: 'anyone', concerns: 'none' },
  drawReview: { roles: ['coordinator', 'administrator'], concerns: 'book' },
  collectReview: { roles: ['coordinator', 'administrator'], concerns: 'book' },
  settleReview: { roles: VERIFIERS, concerns: 'none' },
};
