import {words} from '../core/language/wordLists.ts';

/**
 * English nouns of the news that WordNet 3.1 of 2011 lacks, by the lexicographer file that they would stand in: written for this project, from no list.
 * Plurals and forms are inflected with the others; see compileEnglish.ts.
 */
export const englishNewerNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	[
		'person',
		words(`drugmaker chipmaker planemaker jetmaker truckmaker policymaker brewmaster tastemaker vlogger youtuber podcaster influencer
			livestreamer gamer hacktivist cybercriminal fraudster teleworker kleptocrat salafist ultranationalist neo-nazi white-supremacist
			conspiracist denialist anti-vaxxer antivaxxer carer care-worker key-worker frontliner first-responder superspreader volcanologist
			spokespeople congressperson congressmember assemblymember councilmember ombudswoman cellmate co-accused co-founder co-owner
			co-chair co-leader co-host servicewoman servicemember service-member wellwisher rallygoer concertgoer festivalgoer filmgoer
			beachgoer racegoer daytripper day-tripper paraglider base-jumper freediver kayaker windsurfer kitesurfer bodyboarder snowmobiler
			e-biker asylum-seeker people-smuggler people-trafficker drug-trafficker knifeman axeman carjacker hostage-taker counter-protester
			counterprotester picketer returnee senator-elect president-elect mayor-elect councillor-elect frontrunner anchorwoman factchecker
			fact-checker videographer cameraperson camerawoman showrunner deejay beatboxer goalscorer midfielder left-back right-back
			centre-back centre-forward wicketkeeper paralympian triathlete decathlete heptathlete biathlete pole-vaulter postgrad schoolkid
			schoolgoer tween twentysomething thirtysomething stepmum stepdad grandkid bargain-hunter truckdriver lorrydriver busdriver cabbie
			scooterist oilworker autoworker farmworker meatpacker millworker healthworker bin-man refuse-collector gig-worker jobseeker
			job-seeker`),
	],
	[
		'group',
		words(`start-up fintech megacorp superstate microstate petrostate taskforce task-force thinktank think-tank non-profit megachurch
			plane-maker chip-maker drug-maker car-maker reinsurer front-bench line-up supergroup girl-group boyband`),
	],
	[
		'artifact',
		words(`smartphone app chatbot ransomware adware botnet deepfake earbud smartwatch powerbank e-scooter e-bike ebike quadcopter superyacht
			bulker cargo-ship lifejacket life-jacket airbag dashcam bodycam facemask face-mask e-cigarette vape semi-trailer tractor-trailer
			tuk-tuk pickup-truck gigafactory datacentre datacenter data-centre superstore fulfilment-centre switchgear interconnector
			electrolyser electrolyzer windfarm wind-farm solar-farm floodwall towerblock tower-block highrise skatepark cablecar cable-car
			zipline rollercoaster jetway helipad spaceport taser`),
	],
	[
		'event',
		words(`airstrike air-strike drone-strike ceasefire shoot-out firefight smash-and-grab cyberattack cyber-attack databreach data-breach
			phishing walk-out die-in byelection run-off buy-out bailout bail-out lay-off rebrand roll-out rollout drawdown pull-out hand-over
			take-off lift-off flyby megaquake mudflow floodwater stormwater heatwave coldwave bushfire megafire superstorm megadrought pile-up
			superspreading play-off tiebreak tie-break shut-out knock-out own-goal hat-trick`),
	],
	[
		'act',
		words(`whistleblowing whistle-blowing phishing crowdfunding livestreaming gaslighting femicide feminicide ecocide price-gouging
			match-fixing vote-rigging telework homeworking co-operation peacemaking policymaking law-making decision-making pushback push-back
			rewilding decarbonisation decarbonization fracking offshoring onshoring reshoring nearshoring divestment upskilling reskilling`),
	],
	['phenomenon', words(`microplastic biofuel biodiesel bioethanol`)],
	['state', words(`coronavirus covid covid-19 mpox monkeypox e-coli burnout comorbidity joblessness`)],
	[
		'possession',
		words(`cryptocurrency bitcoin stablecoin altcoin ethereum payout pay-off writedown write-up carve-out`),
	],
	[
		'communication',
		words(`livestream vlog hashtag retweet emoji selfie screenshot voice-mail webcast webinar soundbite op-ed presser explainer factsheet
			fact-sheet hotline helpline roadmap road-map whitepaper white-paper green-paper plea-deal`),
	],
	[
		'cognition',
		words(
			`cybersecurity telehealth telemedicine ecommerce esports parkour kitesurfing freediving net-zero blockchain metaverse`,
		),
	],
	[
		'location',
		words(`frontline front-line blackspot exclave ground-zero no-fly-zone no-go-zone buffer-zone brownfield greenfield flood-plain kerbside
			trackside poolside`),
	],
]);

/** Verbs that it lacks. */
export const englishNewerVerbs = words(
	`livestream crowdfund rebrand retweet unfollow upskill reskill offshore onshore reshore derisk gaslight hotwire jailbreak fast-track greenlight green-light whitelist reappoint relaunch rehome rewild deradicalise deradicalize fact-check defund ringfence ring-fence carpet-bomb machine-gun showcase kickstart co-found co-host co-chair`,
);
