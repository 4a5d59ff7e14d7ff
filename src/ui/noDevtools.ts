/** Stands in for react-devtools-core in the bundle: Ink names it in a branch that the product never takes. */
export default {};
