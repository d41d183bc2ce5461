import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { Loading } from './components';
import { Frame } from './layout/Frame';
import { SignedIn } from './layout/SignedIn';

const Messages = lazy(() => import('./layout/Messages'));
const Hall = lazy(() => import('./pages/public/Hall'));
const PublicListing = lazy(() => import('./pages/public/PublicListing'));
const PublicJointNotice = lazy(() => import('./pages/public/JointNotice'));
const LiveSession = lazy(() => import('./pages/public/LiveSession'));
const Check = lazy(() => import('./pages/public/Check'));
const Guide = lazy(() => import('./pages/public/Guide'));
const PublicDemands = lazy(() => import('./pages/public/Demands'));
const Loans = lazy(() => import('./pages/work/Loans'));
const Demands = lazy(() => import('./pages/work/Demands'));
const FindRights = lazy(() => import('./pages/public/Rights'));
const Rights = lazy(() => import('./pages/work/Rights'));
const Places = lazy(() => import('./pages/public/Places'));
const Privacy = lazy(() => import('./pages/public/Privacy'));
const Services = lazy(() => import('./pages/public/Services'));
const Ask = lazy(() => import('./pages/public/Ask'));
const Complain = lazy(() => import('./pages/public/Complain'));
const OpenData = lazy(() => import('./pages/public/OpenData'));
const SignUp = lazy(() => import('./pages/public/SignUp'));
const Recover = lazy(() => import('./pages/public/Recover'));
const SignIn = lazy(() => import('./pages/public/SignIn'));
const NotFound = lazy(() => import('./pages/public/NotFound'));
const Todo = lazy(() => import('./pages/work/Todo'));
const Applications = lazy(() => import('./pages/work/Applications'));
const ApplicationPage = lazy(() => import('./pages/work/ApplicationPage'));
const Apply = lazy(() => import('./pages/work/Apply'));
const Listings = lazy(() => import('./pages/work/Listings'));
const ListingForm = lazy(() => import('./pages/work/ListingForm'));
const ListingPage = lazy(() => import('./pages/work/ListingPage'));
const JointNotice = lazy(() => import('./pages/work/JointNotice'));
const Filings = lazy(() => import('./pages/work/Filings'));
const Verifications = lazy(() => import('./pages/work/Verifications'));
const Deals = lazy(() => import('./pages/work/Deals'));
const DealPage = lazy(() => import('./pages/work/DealPage'));
const Funds = lazy(() => import('./pages/work/Funds'));
const Matching = lazy(() => import('./pages/work/matching/Matching'));
const Fees = lazy(() => import('./pages/work/Fees'));
const SessionDay = lazy(() => import('./pages/work/SessionDay'));
const MoneyStory = lazy(() => import('./pages/work/MoneyStory'));
const TenderPage = lazy(() => import('./pages/work/tenders/TenderPage'));
const Laws = lazy(() => import('./pages/work/Laws'));
const Calendar = lazy(() => import('./pages/work/Calendar'));
const Templates = lazy(() => import('./pages/work/Templates'));
const Registers = lazy(() => import('./pages/work/Registers'));
const Statistics = lazy(() => import('./pages/work/Statistics'));
const People = lazy(() => import('./pages/work/People'));
const Notices = lazy(() => import('./pages/work/Notices'));
const Me = lazy(() => import('./pages/work/Me'));
const Parties = lazy(() => import('./pages/work/Parties'));

export function ExchangeRoutes(): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route element={<Frame />}>
          <Route index element={<Hall />} />
          <Route element={<Messages />}>
            <Route path="listings/:id" element={<PublicListing />} />
            <Route path="joint/:id" element={<PublicJointNotice />} />
            <Route path="sessions/:id" element={<LiveSession />} />
            <Route path="check" element={<Check />} />
            <Route path="check/:number" element={<Check />} />
            <Route path="guide" element={<Guide />} />
            <Route path="demands" element={<PublicDemands />} />
            <Route path="rights" element={<FindRights />} />
            <Route path="places" element={<Places />} />
            <Route path="privacy" element={<Privacy />} />
            <Route path="services" element={<Services />} />
            <Route path="ask" element={<Ask />} />
            <Route path="complain" element={<Complain />} />
            <Route path="open" element={<OpenData />} />
            <Route path="login" element={<SignIn />} />
            <Route path="signup" element={<SignUp />} />
            <Route path="recover" element={<Recover />} />
            <Route path="work" element={<SignedIn />}>
              <Route index element={<Todo />} />
              <Route path="rights" element={<Rights />} />
              <Route path="listings" element={<Listings />} />
              <Route path="listings/new" element={<ListingForm />} />
              <Route path="listings/:id" element={<ListingPage />} />
              <Route path="listings/:id/edit" element={<ListingForm />} />
              <Route path="joint" element={<JointNotice />} />
              <Route path="demands" element={<Demands />} />
              <Route path="loans" element={<Loans />} />
              <Route path="filings" element={<Filings />} />
              <Route path="applications" element={<Applications />} />
              <Route path="applications/:id" element={<ApplicationPage />} />
              <Route path="apply/:listingId" element={<Apply />} />
              <Route path="verifications" element={<Verifications />} />
              <Route path="deals" element={<Deals />} />
              <Route path="deals/:id" element={<DealPage />} />
              <Route path="funds" element={<Funds />} />
              <Route path="matching" element={<Matching />} />
              <Route path="fees" element={<Fees />} />
              <Route path="sessions" element={<SessionDay />} />
              <Route path="money/:subject/:id" element={<MoneyStory />} />
              <Route path="tenders/:listingId" element={<TenderPage />} />
              <Route path="laws" element={<Laws />} />
              <Route path="calendar" element={<Calendar />} />
              <Route path="templates" element={<Templates />} />
              <Route path="registers" element={<Registers />} />
              <Route path="statistics" element={<Statistics />} />
              <Route path="parties" element={<Parties />} />
              <Route path="people" element={<People />} />
              <Route path="notices" element={<Notices />} />
              <Route path="me" element={<Me />} />
            </Route>
            <Route path="*" element={<NotFound />} />
          </Route>
        </Route>
      </Routes>
    </Suspense>
  );
}
