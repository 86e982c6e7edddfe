// A seed chooses what is played, and what goes wrong in it.
import { play, type Stage, type Story, setStage } from './play';
import type { Tally } from './random-faults';
import { SCENARIOS } from './scenarios';
import { SEASON } from './season';

const SCENES: readonly Story[] = SCENARIOS.map(({ name, start, click, after }) => ({
  name,
  start,
  steps: [{ click }, ...(after ? [{ click: after }] : [])],
}));

/** Every so many seeds a whole season is played, else one scene of it. */
const BETWEEN_SEASONS = 50;

export const storyOf = (seed: number): Story => {
  if (seed % BETWEEN_SEASONS === 0) return SEASON;
  const scene = SCENES[seed % SCENES.length];
  if (!scene) throw new RangeError('There is no scene.');
  return scene;
};

export interface Played {
  readonly story: string;
  /** What came out otherwise, as lines; empty where nothing did. */
  readonly otherwise: readonly string[];
}

/** Plays seeds; each story is played undisturbed once, before its first seed. */
export const seedPlayer = (tally: Tally): ((seed: number) => Promise<Played>) => {
  const stages = new Map<Story, Promise<Stage>>();
  return async (seed) => {
    const story = storyOf(seed);
    const stage = stages.get(story) ?? setStage(story);
    stages.set(story, stage);
    return { story: story.name, otherwise: await play(await stage, seed, tally) };
  };
};
