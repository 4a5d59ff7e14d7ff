import type {Dossier} from '../dossier.ts';
import type {PackedDossier} from './packedDossier.ts';

const packedOf = new WeakMap<Dossier, PackedDossier>();

/** Remembers what a dossier was read from. */
export const knowPacked = (dossier: Dossier, packed: PackedDossier): void => void packedOf.set(dossier, packed);

/** What a dossier that was read is packed in; undefined for one that is plain data. */
export const packedFrom = (dossier: Dossier): PackedDossier | undefined => packedOf.get(dossier);
