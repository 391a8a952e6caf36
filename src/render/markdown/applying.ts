import { link } from '../escape-markdown.ts';
import type { View } from './options.ts';

/** Returns the line that says that the run is at it, and where to watch it. */
export const applyingLine = ({ options: { applying, run } }: View): readonly string[] =>
  applying
    ? [`${link('The run', run)} is writing now, and this comment tells how it ends. If it says this for long, look at the run.`]
    : [];
