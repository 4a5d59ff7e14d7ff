/** Time, number and general words. */
export const generic = `
number | nombre chiffre effectif_total | number figure
percent | pour_cent pourcentage | percent percentage per_cent
half | moitié demi | half
third | tiers | third
quarter | quart trimestre | quarter
majority_of | plupart | most
total | total ensemble | total overall
average | moyenne moyen/a | average mean/n
part | partie part proportion | part portion proportion
day | jour journée | day
night | nuit | night
morning | matin matinée | morning
evening | soir soirée | evening
week | semaine | week
weekend | week-end | weekend
month | mois | month
year | an année | year
decade | décennie | decade
century | siècle | century
hour | heure | hour
minute | minute | minute
second_time | seconde | second/n
period | période | period
date_time | date | date
age | âge âgé | age aged
time | fois temps | time
moment | moment instant | moment
kilometre | kilomètre km | kilometre kilometer km
metre | mètre | metre meter
mile | mille_marin | mile
tonne | tonne | tonne ton
kilogram | kilo kilogramme | kilogram kilo kg
litre | litre | litre liter
hectare | hectare | hectare
barrel | baril | barrel
situation | situation contexte | situation context
problem | problème difficulté | problem difficulty trouble issue
solution | solution | solution
reason | raison | reason
goal_aim | objectif cible/n | aim target objective
purpose | | purpose
condition | condition | condition
effect | effet impact conséquence_de | effect impact
risk! | risque risquer | risk
danger | danger dangereux | danger dangerous
event | événement évènement | event
incident | incident | incident
operation | opération | operation
activity | activité | activity
instance | occurrence épisode acte chef_d'accusation | instance occurrence episode act/n count/n
action | action | action act
service | service | service
authority | autorité | authority
source | source | source
way | moyen/n manière façon voie | way means
point | | matter
name_of | nom | name/n
word | mot parole | word
story | histoire récit | story history
life | vie | life
death_penalty | peine_capitale | capital_punishment
big | grand gros massif/a important énorme majeur considérable | big large major huge great massive significant considerable important
small | petit faible | small little slight
new | nouveau neuf récent | new recent
old | vieux ancien | old ancient former
young | jeune | young
good | bon bien | good well
bad | mauvais mal | bad evil
strong | fort puissant | strong powerful
heavy | lourd | heavy
severe | grave sévère sérieux | serious severe grave/a
high | haut élevé | high
low | bas | low
long | long | long
short | court bref | short brief
free | gratuit libre | free
public | public | public
private | privé | private
national | national | national
federal | fédéral | federal
european | européen | european
social | social | social
possible | possible éventuel potentiel | possible potential
necessary | nécessaire | necessary
difficult | difficile dur | difficult hard tough
dead_end | impasse | deadlock stalemate
first | premier | first
last | dernier | last
early | précédent antérieur | previous earlier
next | prochain suivant | next following
immediate | immédiat immédiatement | immediate immediately
complete_whole | complet entier | whole entire full
unprecedented | sans_précédent inédit | unprecedented
illegal | illégal illégalement clandestin | illegal unlawful
legal | légal | legal lawful
supplementary | supplémentaire additionnel | additional extra further
conventional | conventionnel classique | conventional
heart | cœur | heart
blood | sang | blood
head_body | tête | head
hand | main | hand
eye | œil | eye
fact | fait/n | fact
idea | idée | idea
example | exemple | example
level | niveau | level
step | | step
kind | type sorte genre | kind sort type
size | taille dimension | size
weight | poids | weight
height | hauteur | height
distance | distance | distance
interest | intérêt | interest
reach_scale | ampleur échelle | scale extent
attention | attention | attention
progress | progrès avancée | progress
model | modèle | model
test_of_force | bras_de_fer | standoff
bloc | bloc | bloc
tactic | tactique | tactic
assault_campaign | campagne_d'assaut | assault_campaign
brink | bord | brink edge
`;
