/**
 * Forenames common in the United Kingdom, as evidence that capitalised words name a person. Evidence only: a name outside
 * this list is still read where its setting says that it is one, and `doubtfulForenames` are also words, months or places.
 */
const list = `
aaron abbie abby abdul abdullah abena abida abigail abdi adam adele adeola adil adrian adrienne afzal agnes ahmed aidan aileen aimee
aisha ajay akeela akua alan alana alasdair alastair alba albert alec aled alejandro alex alexander alexandra alexis alf alfie alfred ali alice
alicia alina alis alison alistair alister allan allison alun alyson amanda amar amber amelia ameena amin amina amir amit amjad amrit amy ana
anastasia andre andrea andreas andrew andy anesa aneurin angel angela angelina angharad angie angus anil anita anjali ann anna annabel annabelle anne
anneliese annemarie annette annie annmarie anthea anthony antoinette anton antonia antonio antony anu anwar aoife archie arfan arif arjun arlene
arnold arooj arran arshad arthur arun asha ashfaq ashley ashok asif asim audrey austin ava avril ayesha ayla ayo azhar aziz babar
barbara barnaby barry bart bashir basil beatrice becca becky belinda ben benedict benjamin benji bernadette bernard bernice bert bertha bethan
bethany betty bev beverley beverly bhavna bianca billy blanche bob bobbie bobby boris brad bradley brandon brenda brendan brent brian
bridget bridie bronagh bronwen bruce bruno bryan bryn bryony byron caitlin caitriona callum calum calvin cameron camilla candice cara
carl carla carly carlos carmel carmen carol carole caroline carolyn carrie carys casey caspar cassandra cat cate catherine cathie cathryn
cathy catriona cecil cecilia cecily celia celine ceri cerys chantal chantelle charlene charles charlie charlotte chas cheryl chetan chiara chidi
chinedu chloe chris chrissie chrissy christa christabel christian christina christine christopher christy ciara ciaran cindy claire clara clare clarissa
claudia claudine cleo cliff clifford clinton clive clodagh colette colin colleen colm connie connor conor constance cora coral cordelia corey
corinne cormac courtney craig cressida curtis cynthia cyril dafydd daisy dale damian damien damon dan dana daniel daniela daniella danielle danny
daphne darcy daren darius darrell darren darryl daryl dave david davina dawn dean deanna deb debbie deborah debra declan deepa deepak
deirdre delia delroy delyth demi denis denise dennis denny derek dermot des desmond dewi diana diane dianna dianne diarmuid dilip dilys dinesh
dipak dipesh dirk dom dominic dominique don donald donna donovan dora doreen doris dorothy dot doug dougal douglas duncan dustin dwayne dylan
eamon eamonn ed eddie edgar edith edmund edna edward edwin eileen eilidh eimear eirlys elaine eleanor elena eleri elfed eli elias elijah
elin elinor eliot elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elodie eloise elsa elsie elspeth elwyn emer emil
emily emlyn emma emmanuel emmeline emyr enid enrico eoin eric erica erika erin ernest esme esther ethan ethel euan eugene eugenia eunice eva
evan eve evelyn evie ewan ewen ezra fabian faisal farah farhana farid farida farooq farrukh farzana fatima fay faye felicia felicity
felix fergus fern ffion fiona flo flora florence floyd fran frances francesca francis frank frankie fraser fred freda freddie frederick freya
gabriel gabriella gabrielle gail gareth garry garth gary gavin gaynor gemma gene genevieve geoff geoffrey george georgette georgia
georgie georgina geraint gerald geraldine gerard germaine gerry gethin gilbert giles gill gillian gina gino giovanni giulia gladys glen glenda glenn
glenys gloria glyn glynis godfrey gordon graeme graham grahame grainne greg gregor gregory greta gretchen griff guillermo gulnaz gurdeep
gurpreet guy gwen gwenda gwendoline gwyn gwyneth habib hadi hafiz haider hal haleema hamid hamish hamza hannah hans hardeep hardip hari
harjit harold harpreet harriet harrison harry haroon harvey hasan hassan hattie hayden hayley hazel heath heather hector heidi helen
helena helga hema henrietta henry herbert hermione hetty hilary hilda hina holly horace howard hoyle hubert huda hugh hugo humphrey huw hywel
iain ian ibrahim idris ieuan ifan ifor igor ike imelda imogen imran imtiaz ina india indira inderjit ines ingrid iolo iona iqbal ira irena irene
iris irfan irina iris irum isaac isabel isabella isabelle isla ismail isobel israr ivan ivor izzy jabir jacinta jack jackie jackson jaclyn
jacob jacqueline jacqui jade jaime jake jamal james jameel jamie jamila jan jane janet janette janice janie janine jared jas jasmin
jasmine jason jaspal jasper jaswinder javed javier jay jayesh jayne jaz jean jeanette jeanie jeanne jeff jeffrey jemima jemma jen jenna jennie
jennifer jenny jeremiah jeremy jermaine jerome jerry jess jessamy jesse jessica jessie jill jillian jim jimmy jitendra jo joan joann joanna
joanne jocelyn jodie jody joe joel johanna john johnathan johnny jon jonah jonathan jonathon jonny jordan josef joseph josephine josh joshua
josie joy joyce juan juanita jude judi judith judy jules julia julian juliana julianne julie juliet juliette julius justin justine jyoti
kai kaleem kalpana kamal kamaljit kamran karen karim karin karina karl karla karolina kashif kashmir kasia kat kate katarina katarzyna
kate katharine katherine kathleen kathryn kathy katie katrina katri katy katya kay kayla kayleigh keeley keely keeran keiran keith kelly kelsey
kelvin ken kenneth kenny kev kerri kerry kerstin kevan kevin khadija khalid khalil kieran kiera kierran kim kimberley kimberly kiran kiranjit
kirk kirsten kirstie kirsty kishore kit kofi kris krish krishna kristen kristian kristin kristina kristine krystyna kuldeep kulwinder kumar
kunal kwame kyle kylie lachlan laila lakshmi lalita lance lara larissa larry latifa latoya laura lauren laurence laurie lavinia lawrence
layla leah leanne lee leigh leila len lena lenny leo leon leona leonard leonie leonora leroy les lesley leslie leticia lewis lex
liam liane lianne libby lidia lila lilian lillian lily lina linda lindsay lindsey linsey linzi lisa lisette lishan lizzie liz lloyd
lois lola loraine loretta lori lorna lorraine lottie lou louis louisa louise lowri luca lucas lucia lucie lucille lucinda lucy
ludmila luis luisa luke lydia lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynsey mabel mac maciej maddie madeleine madeline
magda magdalena maggi maggie magnus mahbub mahesh mahmood mahmoud maia mair maire mairi maisie majid malachy malcolm malik mandeep mandy
manish manjit manjinder manoj manuel mara marc marcel marcella marcia marco marcus margaret margarita margery margot marguerite mari maria
mariam marian mariana marianne marie marija marilyn marina mario marion marisa marius marjorie mark marlene marlon marsha martha martin
martina martine martyn mary maryam marzena masood matilda matt matteo matthew mattie maud maura maureen maurice mavis max maxine maxwell
maya mehboob mehmet meena meera megan mehreen meirion mel melanie melinda melissa melvin melvyn mercedes meredith meriel merlin mervyn mia micah michael
michaela michal micheal michele michelle mick micky miguel mike mila mildred miles millicent millie milo mimi mina minesh miranda miriam
mirza misbah mitchell moazzam mohamed mohammad mohammed mohan mohinder moira mollie molly mona monica monika monique morag morgan morris moses
mostafa mubarak muhammad mujib mukesh munir murdo muriel murray mushtaq mustafa myfanwy myles myra myriam myrtle nabeel nabila nada nadeem nadia
nadine naeem nafisa nahid naila najma nancy naomi narinder naseem naseer nasim nasir nasreen natalia natalie natasha nathan nathaniel
naveed naz nazia nazir neal ned neelam neena neetu neil nell nellie nesta neville nia niall niamh nic nicholas nicholla nick nickie nicky
nicola nicole nicolette nigel nik nikhil niki nikita nikki nina nisar nisha nita nitin noah noel noelle noor nora noreen norma norman noshin
nuala odette ola olga olive oliver olivia oluwaseun omar oonagh ophelia orla osama oscar osman oswald otis owain owen pablo paddy padraig
padraic paige pam pamela paola parveen pascal pat patience patrice patricia patrick patsy patti paul paula paulette pauline pavel
pawel pearl peggy penelope penny perry perveen pete peter petra petros phil philip philippa phillip phillipa philomena phoebe phyllis
pierre piers pip pippa piotr poppy prabha pradeep pranav prem priscilla priti priya prudence qasim quentin quinn rab rabia rabina rachael rachel rachelle
radhika rae rafael rafiq rahat raheela rahim rahul raj raja rajesh rajinder rajiv rajni raju ralph ram ramesh ramona ramon ramsey
rana randolph rani ranjit raphael rashid rashida ravi ravinder ray raymond razia reace rebecca rebekah reece reena reg reggie regina reginald
rehana rena renata rene renee renu reuben rex reza rhian rhiannon rhidian rhoda robat rhodri rhona rhonda rhys ria rianne ricardo riccardo
rich richard richie rick ricky riffat rikki rita ritchie ritu riyaz rizwan rizwana rob robbie robert roberta roberto robin robina robyn
rochelle rod roddy roderick rodney roger rohan rohit roisin roland rolf roma roman romeo romy ron ronald ronan ronnie rory rosa
rosaleen ros rosalind rosalyn rosamund rosanna rosanne roseanne roselyn rosemarie rosemary roshan rosie rosina ross rowan rowena rowland roxanne roy
rubina ruby rudi rudolph rufus rukhsana rupa rupert rupinder rushda russ russell ruth ruthie ryan saba sabah sabina sabrina sadia sadie
sadiq saeed saeeda safina sahil saima saira sajad sajid sajida sal saleem salem salim salima sally salman salma sam samantha samara sameer
samia samina samir sammy samuel sana sandeep sandi sandie sandip sandra sangeeta sangita sanjay sanjeev santosh saqib sara sarah saranjit sarita
sasha satish satnam satwinder satya saul savita scarlett scott seamus sean sebastian selina selma serena sergio seth shabana shabir shafiq
shahid shahida shaheen shahnaz shaid shaista shakeel shakil shamim shamima shamsul shan shane shankar shannon sharifa sharon shaukat shaun shauna
shawn shazia shehnaz sheena sheila shelagh sheldon shelley sheraz sherry sheryl shireen shirley shiv shivani shobha shona shoaib shreya shukri
sian siân sidney sidra sigrid silas silvia sima simeon simon simona simone sinead siobhan sioned sobia solomon sonia sonja sonya sophia
sophie sophy stacey stacy stan stanislaw stef stefan stefanie steff stella steph stephan stephanie stephen steve steven stevie stewart stu
stuart subhash sue sukhdev sukhjit sukhvinder sukhwinder sultan suman sumita sunil sunita suresh surinder surjit susan susanna susannah susanne susie
suzan suzanne suzette suzi suzie suzy sybil syd sylvester sylvia syed tabitha tahir tahira tahmina taiba taiwo talat tamara tamsin tania tanisha
tansy tanveer tanya tara tariq tasha tasneem tatiana tayyab ted terence teresa teri terri terry tess tessa thea thelma theo theodora
theodore theresa therese thomas tilda tim timothy tina tobias toby todd tom tomas tomasz tommy tony tonya torquil torsten tracey tracie tracy trevor tricia
trina trish trisha tristan trudi trudy tudor tyler tyrone ugo ulrika uma una ursula usha usman uzma val valentina valentine valerie
vanessa vaughan vera verity veronica vic vicki vickie vicky victor victoria vijay vikas vikki vikram vince vincent viola violet virginia
vishal vivek vivian vivien vivienne wahid wajid walter wanda waqar waseem wasim wayne wendy werner wes wesley wilbur wilf wilfred willa
william willie wilma winifred winston wyn wynford xavier xin yakub yaqoob yasin yasmeen yasmin yasmine yolanda yousaf youssef yunus yusuf yvette
yvonne zac zach zachary zafar zahid zahida zahir zahra zaheer zainab zaki zara zarina zeenat zeeshan zelda zena zia ziggy zoe zofia
zoya zsofia zubair zulfiqar zulfikar
dick harold gwennie caryn cary michaela nerys sioux jayda lynsay debi kirstin kerrie lyndsie tash loren kristy keri shereen tej amandeep sukhi bal baldev balbir
balvinder gurmit gurinder jagdeep jagtar jasbir jaswant kulbir lakhbir makhan mohinderpal nirmal parmjit parminder pritpal sarbjit tarlochan
`;
const doubtful =
  'april august autumn bill bishop chase chelsea chester christian dean devon di drew ernest faith grace grant heath hope iris ivy jack jasper jay kent lance lincoln lane mark may melody merit miles norman olive pearl penny preston prudence rich robin rose roman rowan ruby rusty sandy summer sterling tyne victor victoria violet warren will daisy holly hazel india israel jordan carol coral dale glen jan angel art dawn joy patience verity basil cliff dot fern june young olive sandringham regina max rob pat sue ram frank guy clay ray rod ron mac cat curtis don ash amber ginger autumn eden florence georgia sydney kit sal pip les fran val jean';

export const forenames: ReadonlySet<string> = new Set([...list.trim().split(/\s+/), ...doubtful.split(' ')]);
/** Forenames that are also common words, months or places. */
export const doubtfulForenames: ReadonlySet<string> = new Set(doubtful.split(' '));
/** Forenames alone before a surname, that standing by themselves are places, peoples or surnames as well. */
export const placeForenames: ReadonlySet<string> = new Set(
  'roma victoria georgia india florence douglas preston stirling craig carlisle lewis ashley stanley clifton'.split(
    ' ',
  ),
);

/** The commonest British surnames that are hardly ever forenames: evidence that "Hughes Monk" in a list of surnames lost its comma. */
export const commonSurnames: ReadonlySet<string> = new Set(
  `smith jones taylor brown williams wilson johnson davies patel wright walker white edwards green hall wood harris clarke clark jackson hughes
  roberts turner hill moore cooper robinson thompson evans king watson baker harrison phillips campbell mitchell parker allen bennett cook shaw
  richardson carter collins bell price marshall davis khan ward bailey adams hussain begum ahmed kaur griffiths foster mills knight chapman
  stevens hunt powell matthews gibson barnes webb rogers simpson palmer mason butler reynolds fisher fox hunter jenkins lloyd owen pearson
  perkins wells west woods atkinson atkins barker barton bird booth bradley brooks burgess burton byrne coleman cole dixon elliott ellis fletcher
  fowler francis gardner graham hawkins hart higgins holmes howarth hudson hopkins ingham jarvis johnston lane lawson long lowe mcdonald
  marsh newton nicholson oliver osborne parsons payne pearce perry porter potter reid saunders sharp short slater spencer stone sutton
  thomson tucker walsh wade watts wheeler whitehead wilkinson willis woodward yates`
    .trim()
    .split(/\s+/),
);

/** Words of subjects and places that are surnames as well: "Cllr Preetam Foster". */
export const likelySurnames: ReadonlySet<string> = new Set(
  `law green bill grant child day england english foster park north south east west march read long bond person money justice play major
  ireland scott burden hope care waters field moss marks case church gray rate power word best strong good wise young old smart hands
  head little may fair rich bird night winter summer summers frost snow rain stone key keys sharp short lord page post house street
  school minister bishop pope king prince duke earl wales french german british welsh irish scotland love office booth court rose event
  price pool`.split(/\s+/),
);
