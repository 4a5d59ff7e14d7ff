/** Animals, plants and the land. */
export const nature = `
rodent <animal | rat souris rongeur | rat mouse/n rodent
herd | cheptel | flock
sheep <animal | mouton brebis agneau ovin bélier ovidé agnelle | sheep lamb ewe ram/n
goat <animal | chèvre caprin bouc | goat
pig <animal | porc cochon porcin truie porcelet | pig hog swine piglet
poultry <bird | volaille poulet poule canard oie dinde coq gallinacé | poultry chicken hen duck goose rooster cockerel
horse <animal | cheval jument poney équidé étalon pouliche équin | horse pony mare stallion foal equine racehorse thoroughbred
cat <animal | chat chaton | cat kitten
wolf <animal | loup louve louveteau | wolf
bear_animal <animal | ours ourse ourson | bear/n
whale <animal | baleine cétacé cachalot rorqual globicéphale orque béluga baleine_pilote | whale cetacean orca beluga pilot_whale sperm_whale killer_whale humpback blue_whale
dolphin <animal | dauphin marsouin | dolphin porpoise
shark <animal | requin squale | shark
monkey <animal | singe primate chimpanzé gorille | monkey primate ape chimpanzee gorilla
insect <animal | insecte moustique criquet frelon | insect mosquito locust hornet
bee <animal | abeille | bee honeybee
beehive | ruche | beehive hive
snake <animal | serpent reptile vipère | snake reptile viper
turtle <animal | tortue | turtle tortoise
deer <animal | cerf chevreuil biche cervidé | deer
boar <animal | sanglier | boar
rhino <animal | rhinocéros | rhinoceros rhino
big_cat <animal | lion tigre panthère léopard lynx | lion tiger panther leopard lynx
fish_species <fish | truite saumon carpe anguille sardine thon hareng maquereau cabillaud | trout salmon carp eel sardine tuna herring mackerel cod
seabird <bird | guillemot mouette goéland cygne pingouin cormoran macareux albatros pélican manchot héron | guillemot gull seagull swan puffin cormorant albatross pelican penguin heron
sea_lion <animal | phoque otarie | sea_lion
vine | vigne vignoble cep | vineyard vine
cereal <crop | céréale blé orge maïs colza avoine seigle | cereal grain wheat barley maize corn rapeseed canola oat rye
seed | graine semence | seed
fruit | fruit pomme raisin poire cerise abricot agrume citron banane | fruit apple grape pear cherry apricot citrus lemon banana
vegetable | légume pomme_de_terre tomate carotte oignon laitue concombre courgette | vegetable potato tomato carrot onion lettuce cucumber courgette zucchini
egg | œuf | egg
valley | vallée vallon ravin gorge | valley ravine gorge canyon
cave | grotte caverne gouffre | cave cavern
borehole | puits forage | borehole well/n waterhole
crater | cratère | crater
fossil | fossile squelette dinosaure | fossil skeleton bone dinosaur
rabbit <animal | lapin lièvre | rabbit hare
fox <animal | renard | fox
crocodile <animal | crocodile alligator caïman | crocodile alligator caiman
frog <animal | grenouille crapaud amphibien batracien | frog toad amphibian
spider <animal | araignée | spider
jellyfish <animal | méduse | jellyfish
octopus <animal | poulpe pieuvre calmar seiche | octopus squid cuttlefish
shellfish <animal | huître moule/n coquillage crustacé crevette crabe homard langouste | shellfish oyster mussel clam crustacean shrimp prawn crab lobster
coral | corail récif récif_corallien | coral reef
butterfly <insect | papillon | butterfly
ant <insect | fourmi termite | ant termite
bedbug <insect | punaise_de_lit | bedbug bed_bug
tick <animal | tique | tick/n
bat_animal <animal | chauve-souris | bat/n
raptor <bird | aigle faucon vautour hibou chouette buse/n | eagle falcon hawk vulture owl buzzard
pigeon <bird | pigeon colombe tourterelle | pigeon dove
crow <bird | corbeau corneille | crow/n raven
parrot <bird | perroquet perruche | parrot parakeet
stork <bird | cigogne | stork
giraffe <animal | girafe | giraffe
hippo <animal | hippopotame | hippopotamus hippo
antelope <animal | antilope gazelle | antelope gazelle
camel <animal | chameau dromadaire | camel dromedary
panda <animal | panda | panda
kangaroo <animal | kangourou wallaby | kangaroo wallaby
koala <animal | koala | koala
donkey <animal | âne mulet mule/n | donkey mule
beaver <animal | castor | beaver
squirrel <animal | écureuil | squirrel
hedgehog <animal | hérisson | hedgehog
otter <animal | loutre | otter
bison <animal | bison buffle | bison buffalo
venom | venin venimeux | venom venomous
rice | riz | rice
cotton | coton | cotton
cocoa | cacao | cocoa
coffee | | coffee
sugar | sucre | sugar
milk | lait laitier | milk dairy
meat | viande | meat
bread | pain/n | bread loaf
cheese | fromage | cheese
wine | vin viticole | wine
beer | bière | beer
soy | soja | soybean soy soya
olive | olive huile_d'olive | olive olive_oil
desert | désert désertique | desert/n
wetland | marais marécage zone_humide tourbière | swamp marsh wetland bog peatland
meadow | prairie pâturage pré/n | meadow pasture grassland
grass | herbe pelouse gazon | grass lawn
cliff | falaise | cliff clifftop
plain_land | plaine | plain/n
bay | golfe baie | gulf bay
strait | détroit | strait
waterfall | cascade cataracte chute_d'eau | waterfall cascade
estuary | estuaire delta | estuary delta
canal | canal | canal
mud | boue boueux | mud muddy sludge silt
ash | cendre | ash
boulder | bloc_de_pierre bloc_de_roche | boulder
soil | | soil
ore | minerai | ore
copper | cuivre | copper
lithium | lithium | lithium
uranium | uranium | uranium
nickel | nickel | nickel
moon | lune lunaire | moon lunar
asteroid | astéroïde météorite comète météore | asteroid meteorite comet meteor
eclipse | éclipse | eclipse
nature_wild | nature | nature
`;
