// Marks that stand too close are moved apart, so that each can be hit with a finger; a thin line ties them to their place.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 60;

/** How far two spots must give way to each other, as a step for the second; null: they are far enough apart. */
function step(one: Spot, other: Spot, distance: number): Spot | null {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const apart = Math.hypot(dx, dy);
  if (apart >= distance) return null;
  // Two marks on one place: one goes to the left, one to the right.
  if (apart === 0) return { x: distance / 2, y: 0 };
  const share = (distance - apart) / 2 / apart;
  return { x: dx * share, y: dy * share };
}

/** @returns the spots in their order, none nearer to another than `distance` (up to a unit) */
export function spread(spots: readonly Spot[], distance: number): Spot[] {
  const moved = spots.map(spot => ({ ...spot }));
  for (let round = 0; round < ROUNDS; round++) {
    let quiet = true;
    for (const [i, one] of moved.entries()) {
      for (const other of moved.slice(i + 1)) {
        const give = step(one, other, distance);
        if (!give) continue;
        quiet = false;
        one.x -= give.x;
        one.y -= give.y;
        other.x += give.x;
        other.y += give.y;
      }
    }
    if (quiet) break;
  }
  return moved.map(spot => ({ x: Math.round(spot.x), y: Math.round(spot.y) }));
}
