import type { FactOrganizationKind } from '../../model/enums.ts';

export interface KnownBody {
  /** The full name first; every form is matched in its own capitals, at word boundaries. */
  forms: string[];
  abbreviation?: string;
  kind: FactOrganizationKind;
}

const list = (kind: FactOrganizationKind, text: string): KnownBody[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', abbreviation] = line.trim().split(' = ');
      const forms = names.split(' | ');
      return abbreviation ? { forms, abbreviation, kind } : { forms, kind };
    });

/**
 * Bodies that records all over the country name, most of them without any word that would give them away: facts about the United
 * Kingdom, none about one council. One a line: its names, then its abbreviation where that alone names it too.
 */
export const knownBodies: KnownBody[] = [
  ...list(
    'GOVERNMENT',
    `
    Ofsted | OFSTED | Office for Standards in Education
    Care Quality Commission = CQC
    Department for Education | Department of Education = DfE
    Department for Work and Pensions | Department of Work and Pensions = DWP
    Department of Health and Social Care | Department of Health = DHSC
    Department for Transport = DfT
    Department for Environment, Food and Rural Affairs = DEFRA
    Ministry of Housing, Communities and Local Government = MHCLG
    Department for Levelling Up, Housing and Communities | Department for Levelling up, Housing and Communities = DLUHC
    Department for Business, Energy and Industrial Strategy = BEIS
    Department for Digital, Culture, Media and Sport | Department for Culture, Media and Sport = DCMS
    Department for Energy Security and Net Zero = DESNZ
    Department for Communities and Local Government = DCLG
    Ministry of Justice = MoJ
    Ministry of Defence
    Home Office
    Cabinet Office
    HM Treasury | HM Government
    HM Revenue and Customs | HM Revenue & Customs = HMRC
    HM Courts and Tribunals Service = HMCTS
    HM Inspectorate of Probation
    His Majesty's Inspectorate of Constabulary and Fire and Rescue Services | HM Inspectorate of Constabulary and Fire and Rescue Services | Her Majesty's Inspectorate of Constabulary and Fire and Rescue Services = HMICFRS
    Crown Prosecution Service = CPS
    Environment Agency
    Natural England
    Historic England
    English Heritage
    Homes England
    Sport England
    Arts Council England | Arts Council
    Planning Inspectorate
    National Highways | Highways England
    Health and Safety Executive = HSE
    UK Health Security Agency = UKHSA
    Public Health England = PHE
    Office for National Statistics = ONS
    Office for Local Government = Oflog
    Office for Health Improvement and Disparities = OHID
    Information Commissioner's Office | Information Commissioner = ICO
    Local Government and Social Care Ombudsman | Local Government Ombudsman = LGSCO
    Housing Ombudsman | Housing Ombudsman Service
    Regulator of Social Housing
    Boundary Commission for England
    Local Government Boundary Commission for England = LGBCE
    Local Government Boundary Commission
    Electoral Commission
    Youth Justice Board = YJB
    Charity Commission
    Committee on Standards in Public Life
    Competition and Markets Authority = CMA
    Child Safeguarding Practice Review Panel
    Forestry Commission
    Education and Skills Funding Agency = ESFA
    Standards and Testing Agency
    Driver and Vehicle Licensing Agency = DVLA
    Driver and Vehicle Standards Agency = DVSA
    Food Standards Agency = FSA
    UK Border Force | Border Force
    Gambling Commission
    Security Industry Authority
    Civil Aviation Authority
    Broadband Delivery UK = BDUK
    Coal Authority | Mining Remediation Authority
    Marine Management Organisation
    Welsh Government
    Scottish Government
    Audit Commission
    Homes and Communities Agency
    Valuation Office Agency
    National Crime Agency
    National Audit Office
    Equality and Human Rights Commission
    `,
  ),
  ...list(
    'OTHER',
    `
    Local Government Association = LGA
    Association of Directors of Children's Services = ADCS
    Association of Directors of Adult Social Services = ADASS
    Chartered Institute of Public Finance and Accountancy = CIPFA
    Public Sector Audit Appointments = PSAA
    County Councils Network
    District Councils' Network
    National Association of Local Councils = NALC
    Centre for Governance and Scrutiny | Centre for Public Scrutiny = CfGS
    Institute of Licensing
    National Institute for Health and Care Excellence = NICE
    British Transport Police = BTP
    Royal Town Planning Institute
    Unison | UNISON
    GMB
    Joseph Rowntree Foundation
    `,
  ),
  ...list(
    'PARTNER',
    `
    National Health Service England | NHS England = NHSE
    NHS Improvement
    NHS Property Services
    Healthwatch
    Voluntary Action
    Community Action
    One Adoption
    SENDIASS
    Citizens Advice | Citizens Advice Bureau
    Age UK | Age Concern
    Barnardo's | Barnardo’s
    NSPCC
    Action for Children
    The Children's Society | Children's Society
    Save the Children
    Home-Start | Homestart
    SafeLives | Safe Lives
    Women's Aid
    Victim Support
    Refugee Council
    Violence Reduction Unit = VRU
    Refugee Action
    Red Cross | British Red Cross
    Salvation Army
    St Mungo's
    Samaritans
    Catch22
    Cranstoun
    Change Grow Live
    Turning Point
    Mencap
    RSPCA
    RSPB
    RNIB
    Sustrans
    National Trust
    Canal and River Trust | Canal & River Trust
    Network Rail
    Transport for London = TfL
    Transport for the North = TfN
    Transport for Greater Manchester = TfGM
    Transport for West Midlands = TfWM
    Church of England
    Openreach
    Capita
    Serco
    Veolia
    Biffa
    Kier
    Balfour Beatty
    Ringway
    Amey
    Tarmac
    Stagecoach
    Arriva
    FirstGroup
    Grant Thornton
    Ernst and Young | Ernst & Young
    KPMG
    Deloitte
    Mazars | Forvis Mazars
    BDO
    Yorkshire Water
    Severn Trent Water | Severn Trent
    Thames Water
    Anglian Water
    Southern Water
    South West Water
    Wessex Water
    Northumbrian Water
    United Utilities
    National Grid
    Job Centre Plus | Jobcentre Plus | JobCentre Plus
    Multi-Agency Safeguarding Hub | Multi Agency Safeguarding Hub = MASH
    Child and Adolescent Mental Health Services | Child and Adolescent Mental Health Service | Child Adolescent Mental Health Service = CAMHS
    Multi-Agency Risk Assessment Conference = MARAC
    Multi-Agency Public Protection Arrangements = MAPPA
    Multi-Agency Child Exploitation = MACE
    Multi-Agency Domestic Abuse = MADA
    Standing Advisory Council on Religious Education | Standing Advisory Council for Religious Education = SACRE
    `,
  ),
];
