/** A donor's names and numbers for what its document prints, in the language of the labels. */
import { LEVELS, type Level, type Profile } from '../../../model/index.ts';

interface Naming {
  /** The donor's word for each level, singular. */
  readonly levels: Readonly<Record<Level, string>>;
  readonly activity: string;
  readonly activityNumbering: Profile['activityNumbering'];
  /** Levels that are numbered only when there are several of them. */
  readonly unnumberedWhenSingle?: readonly Level[];
}

/** Columns stand in the donor's own file: this profile only names and numbers. */
export const namingProfile = ({
  levels,
  activity,
  activityNumbering,
  unnumberedWhenSingle,
}: Naming): Profile => ({
  id: 'printed',
  name: '',
  levels: LEVELS.map((level) => ({ level, label: levels[level], plural: levels[level] })),
  activityLabel: activity,
  activityPlural: activity,
  activityNumbering,
  activityBand: 'output',
  columns: [],
  unnumberedWhenSingle: unnumberedWhenSingle ?? ['impact', 'goal', 'objective'],
});
