import { Grid, Select, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { may, useMe } from '../../api/hooks';
import { PageFrame } from '../../components';
import { consultationTexts } from '../../texts.consultations';
import { creditTexts } from '../../texts.credit';
import { complaintTexts } from '../../texts.complaints';
import { handoverTexts } from '../../texts.handovers';
import { inspectionTexts } from '../../texts.inspections';
import { professionalTexts } from '../../texts.professionals';
import { signalTexts } from '../../texts.signals';
import { reportTexts } from '../../texts.reports';
import { registerTexts as texts } from '../../texts.registers';
import { ComplaintsTab } from './registers/ComplaintsTab';
import { ConsultationsTab } from './registers/ConsultationsTab';
import { CreditTab } from './registers/CreditTab';
import { Disputes } from './registers/Disputes';
import { HandoversTab } from './registers/HandoversTab';
import { InspectionsTab } from './registers/InspectionsTab';
import { ProfessionalsTab } from './registers/ProfessionalsTab';
import { ReportsTab } from './registers/ReportsTab';
import { SignalsTab } from './registers/SignalsTab';
import { Encumbrances } from './registers/Encumbrances';
import '../../styles.work.css';

/** What lies on rights, and what is disputed about them (art. 33, 34). */
export default function Registers(): ReactNode {
  const me = useMe().data;
  const wide = Grid.useBreakpoint().lg !== false;
  const [params, setParams] = useSearchParams();
  const tabs = [
    ...(may(me, 'encumbrance.read')
      ? [{ key: 'encumbrances', label: texts.encumbrances, children: <Encumbrances /> }]
      : []),
    ...(may(me, 'blacklisting.read') ? [{ key: 'credit', label: creditTexts.tab, children: <CreditTab /> }] : []),
    ...(may(me, 'dispute.read') ? [{ key: 'disputes', label: texts.disputes, children: <Disputes /> }] : []),
    ...(may(me, 'marketReport.read') ? [{ key: 'reports', label: reportTexts.tab, children: <ReportsTab /> }] : []),
    ...(may(me, 'handover.read') ? [{ key: 'handovers', label: handoverTexts.tab, children: <HandoversTab /> }] : []),
    ...(may(me, 'inspection.read')
      ? [{ key: 'inspections', label: inspectionTexts.tab, children: <InspectionsTab /> }]
      : []),
    ...(may(me, 'consultation.read')
      ? [{ key: 'consultations', label: consultationTexts.tab, children: <ConsultationsTab /> }]
      : []),
    ...(may(me, 'professional.read')
      ? [{ key: 'professionals', label: professionalTexts.tab, children: <ProfessionalsTab /> }]
      : []),
    ...(may(me, 'complaint.read')
      ? [{ key: 'complaints', label: complaintTexts.title, children: <ComplaintsTab /> }]
      : []),
    ...(may(me, 'signal.read') ? [{ key: 'signals', label: signalTexts.tab, children: <SignalsTab /> }] : []),
  ];
  const chosen = params.get('tab') ?? tabs[0]?.key;
  const choose = (tab: string): void => setParams({ tab });
  return (
    <PageFrame title={texts.nav}>
      {/* All in sight: beside each other ten would hide the last behind three dots, questions and complaints among them. */}
      {!wide && (
        <Select
          aria-label={texts.nav}
          className="registers-choice"
          listHeight={400}
          value={chosen}
          onChange={choose}
          options={tabs.map(({ key, label }) => ({ value: key, label }))}
        />
      )}
      <Tabs
        className={wide ? 'registers' : 'registers narrow'}
        tabPlacement={wide ? 'start' : 'top'}
        activeKey={chosen}
        onChange={choose}
        items={tabs}
        destroyOnHidden
      />
    </PageFrame>
  );
}
