/** Groups of concepts that tell what befell persons: those that a toll counts. */
export const fates: ReadonlySet<string> = new Set(
	`dead wounded missing captured detain arrest homeless displaced evacuated rescued survivor trapped hospitalised
	infected recovered vaccinated fled casualties poisoned laid_off hired convict charge release`.split(/\s+/u),
);
