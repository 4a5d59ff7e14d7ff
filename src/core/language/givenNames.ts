/**
 * Common given names of several traditions that the French dictionary's list of given names lacks or that are frequent
 * in news, lower case. Written for this program; names that are also everyday words of English or French are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
	`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul
	andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen
	larry justin scott brandon benjamin samuel gregory alexander patrick raymond jack dennis jerry tyler aaron jose adam nathan
	henry zachary douglas peter kyle noah ethan jeremy walter keith roger terry austin sean gerald carl dylan harold jordan jesse
	bryan lawrence arthur gabriel bruce albert willie alan juan wayne roy ralph randy eugene vincent russell louis philip bobby
	johnny bradley simon neil nigel graham ian colin stuart trevor geoffrey clive derek malcolm duncan hugh gareth rhys owen alistair
	angus callum hamish craig barry glenn darren gavin leonard oliver harry jeb jimmy tony joe jim bill bob tom ben sam dan mike steve
	dave greg jeff tim ken ron don ted fred pete alex nick matt chris andy rick dick chuck doug hank kurt curt kamala barack mitt newt
	mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily
	donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda
	pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie
	victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail
	sophia martha sara gloria janice kathryn ann isabella judy charlotte julia jean alice denise frances danielle marilyn natalie beverly
	diana brittany theresa kayla alexis doris lori tiffany kate katie liz jane fiona gillian claire moira nicola tracey theresa priti
	hillary nikki sally wendy molly ellen lucy jill carrie margarita
	jose luis carlos juan miguel pedro jorge manuel francisco antonio rafael javier fernando sergio alejandro diego pablo ricardo eduardo
	mario hugo andres oscar roberto enrique raul felipe gustavo nicolas hector ignacio gonzalo alvaro joao paulo luiz lula jair dilma
	maria ana carmen isabel rosa lucia elena pilar dolores cristina marta beatriz mercedes consuelo ximena gabriela claudia
	giovanni giuseppe francesco marco matteo luca paolo andrea alessandro stefano giorgio sergio silvio enrico massimo romano giulia
	chiara francesca giorgia lorenzo roberto fabio carlo pietro
	hans klaus jürgen wolfgang helmut gerhard olaf angela ursula friedrich heinrich karl dieter uwe annalena jens markus stefan matthias
	jan piet willem dirk mark geert wim johan sven lars erik anders bjorn björn nils olof magnus jens mette ulf sanna kaja ingrid astrid
	vladimir sergei sergey sergueï dmitry dmitri dimitri alexei alexey alexeï andrei andrey andreï andriï andrii ivan mikhail mikhaïl nikolai nikolaï
	nikita oleg oleksandr oleksiy volodymyr viktor victor valery valeri valeriy valerii yuri iouri youri igor boris yevgeny evgueni evgeny anton maxim
	maksim roman ruslan rouslan vitali vitaly vyacheslav viatcheslav yulia ioulia olga natalia svetlana tatiana irina elena ekaterina
	maria anastasia kirill pavel petro petr piotr jaroslaw jarosław donald lech andrzej tomasz krzysztof mateusz wojciech janusz
	zoran goran dragan slobodan milos miloš novak nikola aleksandar bojan vlado viktor laszlo istvan ferenc gyorgy zoltan
	mohamed mohammed muhammad mohammad mahamadou mamadou ahmed ahmad mahmoud mustafa mustapha ali hassan hussein hossein hasan
	ibrahim ismail youssef yusuf yousef omar umar osama khaled khalid abdullah abdallah abdel abdul abdelaziz abdelmadjid abdelkader abdou amadou
	bashar bachar saddam muammar mouammar yasser yassir hamid karim rachid rashid said saïd samir tarek tariq walid ziad nabil nasser
	fatima aicha aïcha khadija leila layla mariam nadia samira yasmine zeinab amina benjamin binyamin benyamin yitzhak shimon ehud ariel
	avigdor naftali yair recep tayyip erdal kemal ahmet mehmet mustafa abdulla hakan ekrem
	narendra rahul sonia indira rajiv manmohan amit arvind sanjay rajesh suresh ravi anil sunil vijay ashok pranab mahinda ranil gotabaya
	imran nawaz shehbaz asif benazir pervez zulfikar sheikh hamid ashraf
	xi jinping keqiang jong hu wen deng mao jiang wang li zhang liu chen yang huang zhao wu zhou kim park moon lee yoon choi
	shinzo fumio yoshihide junichiro taro naoto yukio akihito naruhito kenji hiroshi takeshi satoshi yoko akira haruki makoto
	aung suu san nguyen tran pham thaksin yingluck prayuth ferdinand rodrigo gloria corazon joko susilo megawati
	kofi nelson thabo cyril jacob robert emmerson olusegun goodluck muhammadu bola paul yoweri felix laurent joseph denis idriss
	blaise alpha macky abdoulaye leopold alassane henri faure ali omar teodoro`
		.split(/\s+/u)
		.filter(Boolean),
);
