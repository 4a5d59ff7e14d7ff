import {groupOf} from '../../language/concepts/concepts.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Claim, Count} from '../annotation.ts';

const ofTrains = 'wagon';

/** What a car of a train is called besides. */
const calledCars: ReadonlySet<string> = conceptSet('car_vehicle tanker');

/** Where these are told of, a car may be one of the road. */
const ofRoads: ReadonlySet<string> = conceptSet('road street traffic_road truck bridge');

/** Cars are those of a train where the article counts such by name or tells that a train left the rails, and tells of no road. */
export function carsOfTrains(claims: readonly Claim[]): readonly Claim[] {
	if (!claims.some(tellsOfTrain) || claims.some(tellsOfRoad)) return claims;
	return claims.map(claim =>
		claim.counts.some(isCar) ? {...claim, counts: claim.counts.map(count => carOfTrain(count))} : claim,
	);
}

const isCar = ({what}: Count): boolean => calledCars.has(what);
const tellsOfTrain = ({counts, terms}: Claim): boolean =>
	counts.some(({what}) => what === ofTrains) || terms.includes('derail');
const tellsOfRoad = ({terms}: Claim): boolean => terms.some(term => ofRoads.has(groupOf(term)));

const carOfTrain = (count: Count): Count => (isCar(count) ? {...count, what: ofTrains} : count);
