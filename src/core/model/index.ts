export * from './activity.ts';
export { calledIn } from './called.ts';
export * from './conditions.ts';
export { digest } from './digest.ts';
export * from './discussion.ts';
export * from './document.ts';
export {
  MAX_KEY,
  MAX_TEXT,
  MAX_WORDS,
  type Field,
  type FieldKind,
  type Fields,
  type KeySet,
  type RecordKind,
} from './fields.ts';
export * from './ids.ts';
export * from './indicator.ts';
export * from './levels.ts';
export * from './link.ts';
export * from './order.ts';
export * from './permissions.ts';
export * from './profiles.ts';
export * from './project.ts';
export * from './records.ts';
export * from './result.ts';
export * from './roles.ts';
export * from './values.ts';
export * from './view.ts';
