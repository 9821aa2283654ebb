/** Colours of a printed picture: the light theme of the design tokens, as data, because a picture has no stylesheet of the app. */
export const COLOUR = {
  ground: '#FFFFFF',
  lane: '#F4F6F4',
  line: '#D3D9D3',
  lineStrong: '#7D877F',
  ink: '#18201B',
  ink2: '#434C46',
  ink3: '#59635C',
  link: '#6B766E',
  assumption: '#8F2470',
  factor: '#5C5A0B',
  factorSoft: '#F2F1D6',
  failed: '#7E1F1A',
} as const;

export interface LevelLook {
  readonly hue: string;
  readonly soft: string;
  /** Frame width: a ranking, as roads are on a map. */
  readonly frame: number;
}

const top: LevelLook = { hue: '#3B2F86', soft: '#ECEAF8', frame: 2.5 };

export const LEVEL_LOOK: Readonly<Record<string, LevelLook>> = {
  goal: top,
  impact: top,
  objective: top,
  outcome: { hue: '#00647D', soft: '#DFF1F5', frame: 2 },
  intermediateOutcome: { hue: '#2C7338', soft: '#E4F2E4', frame: 1.5 },
  output: { hue: '#8F5500', soft: '#FBEFDA', frame: 1.25 },
  activity: { hue: '#57606A', soft: '#ECEEF1', frame: 1 },
};
