import type {Dossier} from '../dossier.ts';
import type {PackedFindings} from './packedDossier.ts';

const packedOf = new WeakMap<Dossier, PackedFindings>();

/** Remembers what a dossier was read from. */
export const knowPacked = (dossier: Dossier, packed: PackedFindings): void => void packedOf.set(dossier, packed);

/** What a dossier that was read is packed in; undefined for one that is plain data. */
export const packedFrom = (dossier: Dossier): PackedFindings | undefined => packedOf.get(dossier);
