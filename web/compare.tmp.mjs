import ts from 'typescript';
import { readFileSync, readdirSync } from 'node:fs';
const root='/work/typed/web';
const S=Object.keys(JSON.parse(readFileSync('/work/typed/openapi.json')).components.schemas);
const map={FeeSchedule:'FeeScheduleView',AdvisedPaper:'PaperView',AdvisedStep:'StepView',Advice:'AdviceView',LawFigure:'FigureView',LawChange:'FigureChangeView',LawInstrumentView:'InstrumentView',LawAdvisoryView:'AdvisoryView',Lawbook:'LawbookView',TradingFigure:'TradingFigureView',LoanProduct:'LoanProductView',LoanRequest:'LoanRequestView',
Parcel:'ParcelView',Venue:'VenueView',Schedule:'ScheduleView',DrawTerms:'DrawTermsView',AuctionTerms:'AuctionTermsView',AwardTerms:'AwardTermsView',AnnouncementContent:'AnnouncementContent',Renewal:'RenewalView',Signature:'SignatureView',PreparedBatch:'PreparedBatchView',Encumbrance:'EncumbranceView',Dispute:'DisputeView',CreditEntry:'CreditEntryView',Blacklisting:'BlacklistingView',MarketReport:'ReportView',Span:'SpanView',Holding:'HoldingView',Receipt:'ReceiptView',EvaluationBid:'EvaluationBidView',SealedForHolder:'SealedForHolderView',EscrowAccount:'PayeeAccountView',Condition:'ConditionView',CapitalReview:'CapitalReviewView',PriorityClaims:'PriorityView',Bid:'BidView',DealObjection:'ObjectionView',Account:'AccountView',Me:'MeView',Region:'RegionView',Organization:'OrganizationView',UsualTerms:'UsualTermsView',LawInfo:'ListingLawView',Category:'CategoryView',Ground:'GroundView',Catalogue:'CatalogueView',Specialist:'SpecialistView',Party:'PartyView',HistoryEntry:'HistoryView',Verdict:'VerdictView',Assessment:'AssessmentView',Todo:'TodoItem','types.tenders.ts/ReceiptView':'SealReceiptView',Pricing:'PricingView',Valuation:'ValuationView',PerformanceBond:'PerformanceBondView'};
// extra: {file: {type: schema}}
let body="import type { components } from './src/api/schema';\ntype S=components['schemas'];\n";let pairs=[];
let n=0;
const dir=process.argv[2]??'/work/typed/web/src/api';
for(const f of readdirSync(dir).filter(f=>/^types.*\.ts$/.test(f))){
  for(const m of readFileSync(dir+'/'+f,'utf8').matchAll(/^(export )?(interface|type) (\w+)/gm)){
    if(!m[1])continue;
    const name=m[3]; const s=map[f+'/'+name]??map[name]??(S.includes(name)?name:undefined);
    if(!s||!S.includes(s)){console.log('no schema',f,name,s??'');continue}
    n++; body+=`export type H${n}=import('${dir}/${f.replace('.ts','')}').${name};export type G${n}=S['${s}'];\n`; pairs.push([f,name,s]);
  }
}
const file=root+'/compare.tmp.ts';
const cfg=ts.parseJsonConfigFileContent(ts.readConfigFile(root+'/tsconfig.json',ts.sys.readFile).config,ts.sys,root);
const host=ts.createCompilerHost(cfg.options);
const orig=host.getSourceFile, exists=host.fileExists, read=host.readFile;
host.getSourceFile=(name,...a)=>name===file?ts.createSourceFile(name,body,ts.ScriptTarget.ES2022,true):orig.call(host,name,...a);
host.fileExists=(n)=>n===file||exists.call(host,n);
host.readFile=(n)=>n===file?body:read.call(host,n);
const p=ts.createProgram([file],cfg.options,host);const c=p.getTypeChecker();
const sf=p.getSourceFile(file);const al={};
sf.forEachChild(x=>{if(ts.isTypeAliasDeclaration(x))al[x.name.text]=c.getTypeAtLocation(x.name)});
const str=t=>c.typeToString(t,undefined,ts.TypeFormatFlags.NoTruncation|ts.TypeFormatFlags.InTypeAlias).slice(0,160);
const isObj=t=>(t.flags&(ts.TypeFlags.Object|ts.TypeFlags.Intersection))!==0;
const elem=t=>c.isArrayType(t)?c.getTypeArguments(t)[0]:undefined;
const nullOf=t=>t.isUnion()&&t.types.some(x=>x.flags&ts.TypeFlags.Null)||!!(t.flags&ts.TypeFlags.Null);
const undefOf=t=>t.isUnion()&&t.types.some(x=>x.flags&ts.TypeFlags.Undefined);
function cmp(h,g,path,out,depth=0,seen=new Set()){
  if(c.isTypeAssignableTo(g,h)) return;
  const key=h.id+'/'+g.id; if(seen.has(key)||depth>6) return; seen.add(key);
  const hn=c.getNonNullableType(h),gn=c.getNonNullableType(g);
  if(nullOf(g)&&!nullOf(h)) out.push(`${path}: gen may be null; hand ${str(h)}`);
  if(undefOf(g)&&!undefOf(h)) out.push(`${path}: gen may be absent; hand ${str(h)}`);
  const he=elem(hn),ge=elem(gn);
  if(he&&ge) return cmp(he,ge,path+'[]',out,depth+1,seen);
  if(isObj(hn)&&isObj(gn)&&!he&&!ge){
    for(const q of hn.getProperties()){
      const r=gn.getProperty(q.name)??c.getPropertyOfType(gn,q.name);
      const ht=c.getTypeOfSymbol(q);
      if(!r){ if(!(q.flags&ts.SymbolFlags.Optional)) out.push(`${path}.${q.name}: MISSING in gen; hand ${str(ht)} (gen ${gn.getProperties().length?'':str(gn)})`); continue}
      cmp(ht,c.getTypeOfSymbol(r),path+'.'+q.name,out,depth+1,seen);
    }
    return;
  }
  if(!c.isTypeAssignableTo(gn,hn)) out.push(`${path}: hand ${str(h)} | gen ${str(g)}`);
}
pairs.forEach(([f,name,s],i)=>{const out=[];cmp(al['H'+(i+1)],al['G'+(i+1)],'',out);if(out.length)console.log(`## ${f} ${name} ~ ${s}\n  `+out.join('\n  '))});
