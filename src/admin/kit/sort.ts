// How a list is sorted, as the API has it: `title`, or `-title` for the other way round.
export type Sort = string;
