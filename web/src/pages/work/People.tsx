import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { may, useMe } from '../../api/hooks';
import { PageFrame } from '../../components';
import { peopleTexts as texts } from '../../texts.people';
import { BodiesTab } from './people/BodiesTab';
import { DeskTab } from './people/DeskTab';
import { PlacesTab } from './people/PlacesTab';
import { SignUpsTab } from './people/SignUpsTab';
import { StaffTab } from './people/StaffTab';
import '../../styles.work.css';

/** Who comes in, and for whom: the desk's part and the administrator's. */
export default function People(): ReactNode {
  const me = useMe().data;
  const [params, setParams] = useSearchParams();
  const tabs = [
    ...(may(me, 'signUp.read') ? [{ key: 'signUps', label: texts.tabs.signUps, children: <SignUpsTab /> }] : []),
    ...(may(me, 'account.recover') ? [{ key: 'desk', label: texts.tabs.desk, children: <DeskTab /> }] : []),
    ...(may(me, 'account.manage')
      ? [
          { key: 'staff', label: texts.tabs.staff, children: <StaffTab /> },
          { key: 'bodies', label: texts.tabs.bodies, children: <BodiesTab /> },
          { key: 'places', label: texts.tabs.places, children: <PlacesTab /> },
        ]
      : []),
  ];
  return (
    <PageFrame title={texts.title}>
      <Tabs
        activeKey={params.get('tab') ?? tabs[0]?.key}
        onChange={(tab) => setParams({ tab })}
        items={tabs}
        destroyOnHidden
      />
    </PageFrame>
  );
}
