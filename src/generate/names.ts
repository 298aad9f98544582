const list = (names: string): string[] => names.trim().split(/\s+/);

/** Stock of names; the people made of them are invented. */
export const women: readonly string[] = list(`
  Aisha Alison Amina Angela Bethan Brenda Carol Ceri Charlotte Chloe Deborah Elaine Fiona Gillian Grace Harriet
  Heather Imogen Irene Jasmine Joanne Judith Kathryn Leanne Lorna Maureen Megan Nasreen Nicola Olivia Pauline
  Priya Rachel Rosemary Sandra Shazia Stella Teresa Ursula Valerie Wendy Yvonne Zoe
`);

export const men: readonly string[] = list(`
  Adrian Ahmed Alan Andrew Barry Brian Callum Colin Craig Darren Dennis Edward Emlyn Fergus Gareth Gordon Hamid
  Howard Ian Imran Jeremy Keith Kwame Leonard Malcolm Martin Neil Nigel Oliver Owen Peter Philip Rajesh Raymond
  Roger Rupert Simon Stuart Terence Trevor Victor Wayne Yusuf
`);

export const surnames: readonly string[] = list(`
  Abbotson Ackroyd Adeyemi Allardyce Ambler Appleyard Arkwright Ashdown Atherton Aziz Bamford Barraclough
  Beckwith Beresford Birtles Blenkinsop Boothroyd Brackley Bramhall Brearley Broadbent Burgoyne Butterfield
  Cadwallader Calverley Carnegie Chadwick Chandra Charlesworth Clitheroe Coldwell Copeland Corrigan Crabtree
  Cranford Crossfield Dalgleish Darbyshire Davenport Denholm Dewsnap Dhaliwal Dobson Drinkwater Duckworth Eccles
  Edgecombe Ellershaw Entwistle Fairbrother Fairclough Farquhar Featherstone Fensome Fitton Fothergill Frobisher
  Gallimore Garfield Gatenby Gilchrist Goodfellow Greatorex Greenhalgh Grimshaw Hadfield Haldane Hallworth
  Hardcastle Hargreaves Hathersage Heseltine Hinchcliffe Holdsworth Horrocks Hussain Ibbetson Inchbald Ingleby
  Jagger Jamieson Jephson Kendrick Kershaw Kettlewell Khatun Killick Lambourne Langstaff Latimer Leadbetter
  Lightfoot Lockwood Lumley Makinson Mallinson Mapplebeck Marchbanks Mehmood Micklethwaite Millichap Mistry
  Molyneux Mortlock Murgatroyd Nettleship Newbould Nuttall Oakeshott Ogunleye Oldroyd Ormondroyd Padgett
  Pargeter Pemberton Pettigrew Pickersgill Pilkington Postlethwaite Prendergast Quarmby Quinlan Rackham
  Radcliffe Ramsbottom Rawcliffe Rishworth Roebuck Rowbottom Saltmarsh Satterthwaite Scholefield Sedgwick
  Shackleton Shufflebotham Sidebottom Silverwood Skelton Sowerby Spofforth Stainforth Stanhope Sugden Sutcliffe
  Swindlehurst Tattersall Thackray Threlfall Thwaite Tindall Trescothick Tunnicliffe Umpleby Utley Varley Verity
  Waddington Wainwright Walmsley Warburton Weatherill Whiteley Wigglesworth Winstanley Wolstenholme Woodruff
  Wormald Yarwood Yeardley
`);

const fronts = list('Ash Bram Cald Dun Elm Fern Gras Hol Kex Lyd Mar Nor Oth Pen Rav Stan Thorn Whin');
const backs = list('beck combe dale field garth ham leigh mere minster stead thwaite wick worth');

/** Every invented place, in a fixed order: "Ashbeck", "Ashcombe", … */
export const places: readonly string[] = fronts.flatMap((front) => backs.map((back) => front + back));
