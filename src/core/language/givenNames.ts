import {words} from './wordLists.ts';

/**
 * Common given names of several traditions that the French dictionary's list of given names lacks or that are frequent
 * in news, lower case. Written for this program; names that are also everyday words of English or French are left out.
 */
export const givenNames: ReadonlySet<string> =
	words(`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew
	joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
	scott brandon benjamin samuel gregory alexander patrick raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas
	peter kyle noah ethan jeremy walter keith roger terry austin sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel
	bruce albert willie alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley simon neil nigel graham
	ian colin stuart trevor geoffrey clive derek malcolm duncan hugh gareth rhys owen alistair angus callum hamish craig barry glenn
	darren gavin leonard oliver harry jeb jimmy tony joe jim bill bob tom ben sam dan mike steve dave greg jeff tim ken ron don ted fred
	pete alex nick matt chris andy rick dick chuck doug hank kurt curt kamala barack mitt newt mary patricia jennifer linda elizabeth
	barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah
	stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine
	debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia
	judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy
	charlotte julia jean alice denise frances danielle marilyn natalie beverly diana brittany theresa kayla alexis doris lori tiffany kate
	katie liz jane fiona gillian claire moira nicola tracey priti hillary nikki sally wendy molly ellen lucy jill carrie margarita luis
	carlos miguel pedro jorge manuel francisco antonio rafael javier fernando sergio alejandro diego pablo ricardo eduardo mario hugo
	andres oscar roberto enrique raul felipe gustavo nicolas hector ignacio gonzalo alvaro joao paulo luiz lula jair dilma ana carmen
	isabel rosa lucia elena pilar dolores cristina marta beatriz mercedes consuelo ximena gabriela claudia giovanni giuseppe francesco
	marco matteo luca paolo alessandro stefano giorgio silvio enrico massimo romano giulia chiara francesca giorgia lorenzo fabio carlo
	pietro hans klaus jürgen wolfgang helmut gerhard olaf ursula friedrich heinrich karl dieter uwe annalena jens markus stefan matthias
	jan piet willem dirk mark geert wim johan sven lars erik anders bjorn björn nils olof magnus mette ulf sanna kaja ingrid astrid
	vladimir sergei sergey sergueï dmitry dmitri dimitri alexei alexey alexeï andrei andrey andreï andriï andrii ivan mikhail mikhaïl
	nikolai nikolaï nikita oleg oleksandr oleksiy volodymyr viktor victor valery valeri valeriy valerii yuri iouri youri igor boris
	yevgeny evgueni evgeny anton maxim maksim roman ruslan rouslan vitali vitaly vyacheslav viatcheslav yulia ioulia olga natalia svetlana
	tatiana irina ekaterina anastasia kirill pavel petro petr piotr jaroslaw jarosław lech andrzej tomasz krzysztof mateusz wojciech
	janusz zoran goran dragan slobodan milos miloš novak nikola aleksandar bojan vlado laszlo istvan ferenc gyorgy zoltan mohamed mohammed
	muhammad mohammad mahamadou mamadou ahmed ahmad mahmoud mustafa mustapha ali hassan hussein hossein hasan ibrahim ismail youssef yusuf
	yousef omar umar osama khaled khalid abdullah abdallah abdel abdul abdelaziz abdelmadjid abdelkader abdou amadou bashar bachar saddam
	muammar mouammar yasser yassir hamid karim rachid rashid said saïd samir tarek tariq walid ziad nabil nasser fatima aicha aïcha
	khadija leila layla mariam nadia samira yasmine zeinab amina binyamin benyamin yitzhak shimon ehud ariel avigdor naftali yair recep
	tayyip erdal kemal ahmet mehmet abdulla hakan ekrem narendra rahul sonia indira rajiv manmohan amit arvind sanjay rajesh suresh ravi
	anil sunil vijay ashok pranab mahinda ranil gotabaya imran nawaz shehbaz asif benazir pervez zulfikar sheikh ashraf xi jinping keqiang
	jong hu wen deng mao jiang wang li zhang liu chen yang huang zhao wu zhou kim park moon lee yoon choi shinzo fumio yoshihide junichiro
	taro naoto yukio akihito naruhito kenji hiroshi takeshi satoshi yoko akira haruki makoto aung suu san nguyen tran pham thaksin
	yingluck prayuth ferdinand rodrigo corazon joko susilo megawati kofi nelson thabo cyril emmerson olusegun goodluck muhammadu bola
	yoweri felix laurent denis idriss blaise alpha macky abdoulaye leopold alassane henri faure teodoro hilary alison elaine harriet
	imogen isla jemma kirsty louise lynn maureen naomi nina nora paula petra philippa sadie sheila sophie stella sylvia tamsin tanya tracy
	trudy una vera vivienne yvette yvonne zara zoe aidan alec alfie archie arnold barney bernard bertie brendan byron calvin casey cecil
	cedric clint cody colm conor connor cormac damian damien darius darrell darryl declan dermot desmond dominic dwayne dwight edmund
	edwin eli elmer ernest ernie errol evan fergus finn freddie garrett geoff gerard giles herbert herman humphrey ivor jamie jared jarvis
	jay jed jermaine jerome kieran leo leon leroy levi liam linus lionel lloyd lucas luke luther marcus marvin melvin micah milton myles
	nathaniel ned neville niall nolan phil quentin quincy reece reginald reuben rhett rodney rolf ronan rory rupert saul seamus seth shane
	shaun sheldon sid sidney silas stan stewart sylvester terence todd travis tristan tyrone vaughn vince virgil wendell wesley wilbur
	wilfred winston xavier zach zane adele agnes alma annabel annie arlene audrey barbra beatrice becky belinda bella bernadette bertha
	bethany betsy bianca bridget camilla candice carla carly cassandra cecilia celia celine chloe christie claudette cleo connie cora
	cordelia darlene deanna debbie deirdre delia della dorothea edith edna eileen eleanor elise ella eloise elsa elsie erin esme estelle
	ethel eunice eva eve fay francine freda frieda gabrielle gail georgina geraldine gertrude gina ginny glenda greta gwen gwyneth hattie
	heidi helena hermione hilda inez irene isobel jacinta jackie jana janine jeanette jeanne jenna jessie joanna joanne jodie juanita
	justine karin kathy katrina kay kirsten kristen kristin lana lara leah leslie lila lilian lola lottie lucinda lucille lydia lynda
	lynette mabel mae maggie mandy margot marianne marjorie marlene maxine melanie melinda meredith mia mildred millie minnie miranda
	miriam mona muriel myra nadine nell nellie noelle patsy patti peggy penelope phyllis polly rhoda rhonda rita roberta robyn rosalind
	roseanne roxanne sabrina selina selma serena shannon shauna stacey stacy suzanne suzy tabitha tamara tess thelma tilda tina toni trish
	velma vicky vivian wanda whitney wilma winifred alain albane alix amélie anaïs andré angèle anne-marie antoine ariane armelle arnaud
	aude aurélien bastien béatrice bénédicte bérénice bertrand brigitte bruno camille carole cathy cécile cédric céline chantal charlène
	charline claudine clotilde colette coline corentin corinne cyrille danièle delphine didier dorothée edmond édith édouard éléonore
	éliane élisa élisabeth élodie éloïse emmanuel emmanuelle enzo éric esther étienne éva fabien fabienne fabrice faustine fernand flavie
	florent florian franck françois françoise frédéric frédérique gaël gaëlle gaëtan gaspard gauthier geneviève georges gérald géraldine
	gérard ghislaine ginette grégoire grégory gustave gwenaëlle gwendal hélène hervé hubert hugues inès irène jacky jeannine jérémie
	jérémy jérôme joël joëlle jocelyne josette josiane juliette karine katia laetitia laurence léa léo léon léonie liliane loïc luc lucie
	lucien ludivine ludovic lydie magali manon margaux marielle marion marius martine mathieu mathilde matthieu maud maurice mélanie
	mélissa michel michèle mireille monique morgane mylène myriam nadège natacha nathalie noémie odette odile ophélie paule perrine
	philippe raphaël raphaëlle régine rémi rémy renaud rodolphe rodrigue roland roxane sandrine sébastien séverine simone solange solène
	stéphane stéphanie sylvie tanguy théo théodore thérèse thibault thibaut thierry timothée tiphaine ulysse valérie viviane yann yannick
	yasmina yolande yves yvon zacharie abderrahmane abdelhamid abdelhakim abdelkrim abdelmalek abdoul adel adil adnan aïssatou akram alaa
	amal amar amel amin amir anouar anwar arafat asma assa assia atef awa aya ayman ayoub aziz aziza badr badou bakary bilal binta
	boubacar boubakar brahim cheick cyrine dalia dalila dina djamel djamila driss ebrahim emad esam fadi fadila fahd faisal faouzi farah
	farid farida farouk fatemeh fathi fatih fatou fatoumata fayez faysal fouad fouzia fuad ghassan habib habiba hadi hadja hafez hafid
	hafsa haider haïm hakim hakima halima hamad hamadi hamdi hamza hanan haroun hatem hicham hichem houda houari huda hussam ibrahima idir
	idris idrissa ihab ikram ilham ilyas iman imed inaya ines intissar ishaq ismaïl ismaël issa issam iyad jabir jaafar jalal jalil jamal
	jamel jamila jawad kader kaïs kamal kamel kamila karima kassim khadidja khadim khalil koffi kwame lahcen lamia larbi latifa leïla
	lilia lotfi loubna louisa mahamat maher malek malik malika manar mansour marwa marwan maryam massoud mawlana mayssa mehdi messaoud
	mimoun moez mohand moktar mokhtar moncef mounia mounir moustapha mourad nabila nadjat nahla naïm naïma najat najib nahel nassim
	nassima nawal nazih nidal nizar noura nouredine nour omaima osman othmane ouassim oumar oumou ousmane oussama rabah rabia rachida
	rafik rafiq ramdane ramzi rania rayan reda redouane rédouane reza riad ridha riyad saad sabah sabri sabrine sadek safia saïda sakina
	saleh salem salim salima salma salman salwa sami samih samy sanaa sekou seydou sidi sihem skander slimane sofiane soraya souad
	soufiane souhila souleymane tahar taha tahir taoufik tarak tarik toufik wafa wahid wassim wissam yacine yacoub yahia yahya yamina yara
	yasin yassine youcef younes yousra youssouf zaher zaid zaïd zakaria zaki zeïneb zied zinedine zinédine zineb zohra zouhair adebayo
	adewale akinwumi amadi amara ayodele babatunde bongani chidi chiamaka chimamanda chinedu chinua dikembe emeka femi folake funmilayo
	ifeanyi ikechukwu jabulani kagiso kelechi kenenisa kipchoge lazarus lerato lindiwe mandla mpho mthunzi mwai ngozi nkosazana nomvula
	nosipho obiageli okechukwu olamide oluwaseun oyinkan sibusiso sipho siyabonga tendai themba tiwa tunde uche uhuru wangari wanjiru wole
	zanele zodwa aarav aditya ajay ajit akhilesh akshay alok amartya ambika amitabh anand anita anjali ankit anupam aparna arjun arun
	arundhati asha ashwin bharat deepa deepak devendra dinesh divya farooq gautam geeta girish gopal govind hari harish isha jagdish jaya
	jayant jyoti kailash kalpana kapil karan kavita kiran kishore kumar lakshmi lalit laxmi leela madhu mahesh manish manoj meena meera
	mohan mukesh naveen navin neha nikhil nirmala nisha nitin padma pankaj pradeep prakash prasad prashant praveen preeti priya priyanka
	puja radha raghuram rajan rajat rajendra rakesh ramesh ranjan ranjit rashmi ravindra rekha renu rishi ritu rohan rohit sachin sameer
	sandeep sanjeev santosh sarita satish satya savita seema shankar shanti sharad shashi shivraj shreya shyam siddharth smriti sneha
	subhash sudha sudhir sujata sumit sunita sushma swati tanvi tarun uday uma umesh usha varun vasundhara venkaiah vidya vikas vikram
	vimal vinay vinod vishal vivek yashwant aiko akemi akio asuka atsushi ayumi chieko daisuke eiji emi fumiko hana hanako haruka haruo
	hideki hideo hikaru hiroki hiroko hiroyuki hisashi ichiro isamu jiro jun junko kaori katsuya kazuo kazuko keiko keisuke kenichi kenzo
	kiyoshi koichi koji kumiko kyoko makiko mariko masahiro masako masao masashi mayumi megumi michiko midori miho mika minoru mitsuko
	miyuki naoki naoko natsuki nobuo nobuyuki noriko osamu reiko ryo ryota sachiko sadako sakura satoko seiji shigeru shiro shoichi shota
	sumiko susumu tadashi takahiro takako takao takashi takuya tamotsu tatsuya tetsuya tomoko toru toshio tsutomu yasuhiro yasuo yoshiko
	yoshio yuichi yuji yuka yukari yukiko yumi yumiko yusuke yuta yutaka alejandra alfonso alfredo alicia alonso amalia amparo andrés
	ángel arturo augusto aurelio bartolomé benito bernardo blanca camilo carlota carmela catalina clara claudio constanza cristian
	cristóbal dámaso daniela dario delfina domingo edgar edgardo eduarda efraín eliseo elvira emiliano emilio ernesto esperanza esteban
	eugenio evo ezequiel fabiola facundo federico fermín fidel florencia francisca germán gerardo gilberto graciela gregorio guillermo
	hernán hernando hilario horacio humberto ignacia inés irma isidro iván jacinto jaime jesús jimena joaquín josé josefa juana julián
	juliana julio leandro leonardo leonel leopoldo leticia lidia lisandro lorena luciano luisa macarena maite manuela marcela marcelo
	marcos mariana mariano maricarmen marisol martín mateo matías mauricio maximiliano melchor micaela mireia mónica néstor nicolás noelia
	nuria octavio ofelia orlando osvaldo paloma paola pascual patricio paulina pepe pío rafaela ramiro ramón raúl raquel rebeca refugio
	regina reinaldo renata rigoberto rocío rodolfo rogelio román rubén saúl sebastián simón susana teófilo tomás ulises valentina valeria
	vicente violeta virgilio wilfredo yolanda adriano afonso alberto alessandra alessia anabela angelo antonella armando beppe bruna caio
	cândido cesare ciro cláudio corrado costanza cristiana davide domenico donatella duarte edoardo elio elisabetta emanuele ennio ettore
	fabrizio federica filippa filippo fiorella flavio gaetano gennaro giacomo gianfranco gianluca gianluigi gianni gino giovanna giulio
	giuseppina gonçalo guido ilaria inês ivana ivo joana joaquim julieta leonor letizia licia livia luciana ludovica luigi luísa maddalena
	marcella marcello margarida margherita marianna martina massimiliano mattia maurizio michela michele mirko monica nanni nicoletta nuno
	ottavio patrizia pierluigi raffaele raffaella renato renzo riccardo rocco rosanna rosaria rui salvatore sandro simona stefania tiago
	tiziana tommaso ugo umberto valter vasco vincenzo vitor vittoria vittorio agnieszka aleksandra aleksander aleksei alena aleksandr
	alina anatoli anatoly andreea andrija anya arkady artem artyom barbora bartosz bogdan bohdan bohumil borislav božena branko bronislaw
	catalin cezary corneliu costin dalibor danica danijel danuta daria darya davor denys desanka dinara dmitriy dmytro dorota doina edita
	edyta egor elżbieta emil emilija evgenia ewa fedor filip františek galina gennady georgi georgiy gheorghe gleb gregor grigory grzegorz
	halina hanna horia hryhoriy ihor ilya ilinca ioan ioana ionut iryna jadranka jadwiga jakub jelena jerzy jiří jozef józef karel karol
	kateryna katarina katarzyna kazimierz klara klaudia konrad kostyantyn ksenia lada larisa larysa lazar leonid leszek liliana lidija
	liudmila ludmila luka lyubov maciej magda maksym marcin marek marija mariya marko maryna maša matej michal michał mihail mihai milena
	milica mirela mirjana miroslav mladen monika mykhailo mykola nadezhda natalija natalya nataliya nela nenad nicolae nicusor oksana oleh
	oleksandra olena olha ondřej ondrej ovidiu pavlo pawel paweł petar polina predrag radek radmila radosław radovan radu rafał raisa
	ramzan rastislav roksana rustam ryszard sasha saša sergii sergiy serhiy serhii sławomir snežana sorin stanislav stanislaw stanisław
	stepan svitlana sviatlana szymon tatsiana tetiana tihomir timur tomáš traian vadim valentyna vaclav václav vasil vasile vasily vasyl
	venelin verica veronika vesna vesselin viktoria viktoriya viorica vitalii vitalik vlad vladislav vlastimil vojislav vsevolod vuk
	wiesław witold wlodzimierz władysław yana yaroslav yegor yelena yehor yevhen yuliia yuriy zbigniew zdeněk zelimir zlata zofia zuzana
	željko anneke anouk arjen bart bram carola daan diederik eelco femke floris frans gerrit guus hanneke henk hendrik hilde ingeborg jaap
	jelle jeroen joost joris jos kees klaas koen laurens lieke lodewijk maarten maike marieke marijn marjolein martijn mieke niels nienke
	noor pim pieter rens rik robbert roel roos ruben rutger saskia sanne sigrid sjoerd stijn svenja thijs tjeerd veerle wouter anneli
	annika arvid asa axel birger birgit birgitta björk börje christer ebba einar elin elina erika erling espen fredrik frida göran grethe
	gro gudrun gunnar gustaf gustav guðni håkan halvard hanne harald helga helle henrik henriette inger ingmar ivar jesper joakim johanna
	johanne jonas jörgen jørgen jukka kari katrín kirsi kjell knut kristian kristín kristina laila leif lennart linnea lisbeth lovisa maj
	margareta margrethe marit mattias merete mikael mikko minna morten oddvar ole oskar outi pål paavo pekka peder petri petteri raimo
	rasmus riikka riitta sauli sigmar sigurd siri sofie solveig stig stina stine suvi svein tage tarja teemu terhi thor thorbjørn thorvald
	timo tobias torsten tove troels trond trygve tuula ulla ulrika vegard vidar vigdís viggo adelheid andreas anja anke anneliese annette
	anselm antje armin beate bernd bernhard bettina birte bodo burkhard carsten christa christiane christoph claus cornelia dagmar detlef
	dietmar dietrich dörte eberhard eckart edeltraud egon elfriede elke erich erna ernst erwin ewald franz franziska frauke friedhelm
	friederike gabriele georg gerda gero gesine gisela gottfried gundula günter günther gunther hannelore hannes hartmut hedwig heide
	heike heiko heiner heinz helge henning hermann hubertus ilse ingo irmgard jochen joachim johann johannes josef jutta kai karl-heinz
	karsten katharina katja katrin kerstin lothar lukas manfred margarete marlies mathias maximilian mechthild michaela nadja norbert
	oswald ottmar otto philipp ralf reiner reinhard reinhold renate rosemarie rüdiger rudolf ruprecht sahra sebastian siegfried siegmar
	silke stefanie steffen swantje susanne tanja theo theodor thilo thorsten tilman udo ulrich ulrike ute veit verena volker walburga
	waltraud werner wilfried wilhelm wilhelmina willi willy winfried alexandros anastasios andonis angeliki antonis apostolos aristotelis
	konstantinos kostas kyriakos despina dimitra dimitris dimitrios eleftherios eleni evangelos evangelia fofi georgios giorgos haralambos
	ioannis katerina leonidas lefteris manolis michalis nikolaos nikos panagiotis panos pavlos petros rena sotiris spyros stavros stefanos
	stelios theodora theodoros thanos vassilis yannis yanis yiannis ayşe bekir berat binali burak bülent cem cemal cengiz deniz devlet
	elif emine emre enver ercan erdem erdoğan esra fahrettin ferhat fikri gül gülten hasip hülya hüseyin ihsan ilker kadir kenan kılıç
	koray leyla levent mahmut mansur meral mesut metin mevlüt mithat muharrem murat nazım necmettin nihat nurettin okan onur orhan özgür
	pervin ramazan recai selahattin selim serkan sinan süleyman şükrü tansu tuncay turgut ümit veysel yaşar yılmaz zeki amos anat arik
	assaf avi aviv avner ayelet bezalel boaz chaim danny dov dror efraim eitan elad elazar eliezer elisha ephraim eyal gadi galit gideon
	gil gilad golda hadas haim herzl ilan ilana isaac itamar itzhak limor merav mordechai moshe motti naama nachman nadav nir nitzan noa
	noam ofer ofir omri ori orit orly oved rafi ronen roni ronit shai shalom shaul shelly shlomo shmuel shira tal tamar tsipi tzipi uri
	yaacov yaakov yael yakov yaron yehuda yigal yisrael yoav yochanan yoel yoni yossi yuval zeev zehava zvi ahn byung chan-wook chang-dong
	dong-hyun eun-hye geun-hye gi-tae hae-chan hyun-jin hyung jae-in jae-myung jae-yong jeong-eun ji-hoon ji-won jong-il jong-un jung-eun
	ki-moon kyung-wha mi-young min-ho min-seok myung-bak nak-yon sang-soo seok-youl seung-min so-yeon soo-jin suk-yeol sung-ho tae-yong
	won-shik yo-jong yong-nam young-sam yu-na aisyah anies budi dewi erick fadli gibran ganjar hary hasto hatta idrus jusuf lalu luhut
	mahathir mahfud muhaimin muhyiddin nurul prabowo puan puspa retno ridwan rini sandiaga siti sri surya susi taufik tjahjo wiranto yenny
	zulkifli bich binh cuong duong hai hanh hoa huong khanh linh minh ngoc phuc phuong quang quoc thanh thao thi thuy trang trong tuan
	viet vinh xuan gemma lorraine pauline beth jenny emilia magdalena felicia vanessa veronica brent gilbert martin marie cassie bonnie
	phoebe erica elisa fatma anis amine mahdi mina salah samia moussa chérif cheikh rami rana musa sofia konstantin lester keir suella
	kwasi sajid nadhim humza micheál enda chrystia jagmeet jacinda elon sundar abiy toby abdirahman abhishek aisha aïssata alhassan alhaji
	aliyu ananya ann-kristin antónio atiku ayesha aylin babacar bassirou beata bjarne bronisław bukola chihiro cillian ciara cosmin damir
	danilo dariusz demba diosdado dominik donato dušan ebru egemen eisaku gaurav gauri genki gulnara imad issoufou istván javad josep
	josip kaito kajsa kenta lamine lassina ljubomir lucía łukasz maja malala małgorzata modou narges noboru nozomi parag patrícia pravind
	raila rajnath ronaldo ryoji sadiq saeed sanae selin shaktikanta shinji shunsuke sofía solomon soumya subrahmanyam tadeusz taiwo tedros
	thandi tidjane toshiko vanja wael waleed yassin yosef yosuke yuki yuriko zeynep zhanna zlatan`);
