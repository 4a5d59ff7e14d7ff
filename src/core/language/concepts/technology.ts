/** Science, computing, media and education. */
export const technology = `
technology | technologie technologique technique | technology technological technique
internet | internet web en_ligne | internet web online
website | site_internet site_web page_web | website web_site webpage web_page
site | site | site
social_network | réseau_social réseaux_sociaux | social_network social_media
tweet! | tweet tweeter gazouillis | tweet
user <person | utilisateur internaute | user
account | compte | account
data | donnée/n données | data
computer <device | ordinateur informatique | computer
software | logiciel | software
phone <device | téléphone portable smartphone | phone smartphone mobile_phone cellphone
application | application | app application
hack! | pirater piratage cyberattaque pirate_informatique | hack cyberattack hacker hacking
artificial_intelligence | intelligence_artificielle | artificial_intelligence
robot <machine | robot | robot
algorithm | algorithme | algorithm
video | vidéo | video footage
photo | photo photographie image cliché | photo photograph picture image
camera <device | caméra | camera
television | télévision chaîne_de_télévision télé | television tv
radio | radio | radio
newspaper <media | journal quotidien hebdomadaire/n | newspaper daily/n
media | média presse | media press
journalist <person | journaliste reporter/n correspondant | journalist reporter correspondent
agency_news | agence_de_presse | news_agency wire
publish! | publier publication paraître parution | publish publication release/n
broadcast! | diffuser diffusion retransmettre | broadcast air/v
censor! | censure_de_la_presse | censorship
science | science scientifique/a | science scientific
scientist <expert | scientifique/n chercheur savant scientifique | scientist researcher scholar
research | recherche | research
study | étude | study
expert <person | expert spécialiste analyste observateur | expert specialist analyst observer
discover! | découvrir découverte retrouver repêcher | discover discovery find recover
invent! | inventer invention | invent invention
telescope | télescope | telescope
planet | planète | planet
university | université fac universitaire | university college
school | école collège lycée scolaire établissement_scolaire | school
student <person | étudiant lycéen collégien | student undergraduate
pupil <child | élève écolier | pupil schoolchild schoolboy schoolgirl
teacher <person | enseignant professeur prof instituteur | teacher professor lecturer
education | éducation enseignement | education teaching
class | classe cours | class course
exam! | bac baccalauréat concours examen_final | exam
degree | diplôme diplômé | diploma graduate
book | livre ouvrage | book
author <person | auteur écrivain romancier | author writer novelist
film | film long-métrage cinéma | film movie
actor <person | acteur comédien actrice | actor actress
director_film <person | réalisateur cinéaste | filmmaker film_director
music | musique musical | music musical
singer <person | chanteur chanteuse | singer
concert! | concert festival | concert gig festival
museum | musée exposition | museum exhibition
art | art | art
painting | tableau peinture | painting
prize! | prix_nobel récompense récompenser lauréat | prize award laureate
culture | culture culturel | culture cultural
equipment | équipement matériel | equipment gear hardware
system | système | system
device | dispositif | device
platform | plateforme plate-forme | platform
nuclear_plant | centrale_nucléaire centrale réacteur | nuclear_plant nuclear_power_plant power_plant reactor
`;
