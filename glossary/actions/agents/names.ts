/** The names in one cell of a table of actors: "customs authority, customs administration". */
export function namesOf(cell: string): string[] {
  return cell.split(',').map((name) => name.trim());
}
