// The process that draws pictures: what it takes up is given back when it ends, and what breaks it breaks nothing else.
import { SeconError } from '../../../platform/errors.ts';
import { drawPicture } from './draw.ts';
import type { DrawAnswer, DrawTask } from './drawing.ts';

async function answer({ path, kind }: DrawTask): Promise<DrawAnswer> {
  try {
    return { drawn: await drawPicture(path, kind) };
  } catch (error) {
    if (!(error instanceof SeconError)) throw error;
    const { kind: errorKind, code, params, message } = error;
    return { refused: { kind: errorKind, code, params, message } };
  }
}

process.on('message', async (task: DrawTask) => process.send?.(await answer(task)));
// Whoever started it is gone, or has no more to draw.
process.on('disconnect', () => process.exit());
