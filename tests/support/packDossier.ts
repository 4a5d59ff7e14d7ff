import {
	type DossierBody,
	type PackedDossier,
	packedParts,
	packPart,
} from '../../src/core/dossier/packed/packedDossier.ts';

/** All parts of a dossier, packed. */
export const packDossier = (dossier: DossierBody): PackedDossier =>
	Object.fromEntries(packedParts.map(part => [part, packPart(dossier, part)])) as PackedDossier;
