/** Animals, plants and the land. */
export const nature = `
rodent <animal | rat souris rongeur | rat mouse/n rodent
herd | cheptel troupeau | herd flock
sheep <animal | mouton brebis agneau ovin bélier | sheep lamb ewe
goat <animal | chèvre caprin bouc | goat
pig <animal | porc cochon porcin truie porcelet | pig hog swine piglet
poultry <bird | volaille poulet poule canard oie dinde | poultry chicken hen duck goose
horse <animal | cheval jument poney équidé | horse pony mare
cat <animal | chat chaton | cat kitten
wolf <animal | loup louve | wolf
bear_animal <animal | ours ourse ourson | bear/n
whale <animal | baleine cétacé cachalot rorqual globicéphale orque béluga baleine_pilote | whale cetacean orca beluga pilot_whale
dolphin <animal | dauphin | dolphin
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
cereal <crop | céréale blé orge maïs | cereal grain wheat barley maize corn
seed | graine semence | seed
fruit | fruit pomme raisin | fruit apple grape
vegetable | légume pomme_de_terre tomate | vegetable potato tomato
egg | œuf | egg
valley | vallée vallon ravin gorge | valley ravine gorge canyon
cave | grotte caverne gouffre | cave cavern
borehole | puits forage | borehole well/n waterhole
crater | cratère | crater
fossil | fossile ossement squelette | fossil skeleton bone
`;
