import { civilDate } from '../../values/index.js';
import { findDeal } from './bidding.js';
import { type Person, Unexpected } from './person.js';
import type { Scene } from './scene.js';
import type { ApplicationView, DealView } from './views.js';

/** On the deal as it was last seen; where it has moved on since, the person looks again. */
async function act(scene: Scene, person: Person, action: string, body: unknown = {}): Promise<DealView> {
  const path = `/api/deals/${scene.deal.id}`;
  const first = await person.attempt<DealView & { code?: string }>('POST', `${path}/${action}`, body, {
    version: scene.deal.version,
  });
  if (first.status < 300) return (scene.deal = first.body);
  if (first.body.code !== 'STALE_VERSION')
    throw new Unexpected(`${person.name}: POST ${path}/${action} → ${first.status} ${JSON.stringify(first.body)}`);
  const { version } = await person.get<DealView>(path);
  return (scene.deal = await person.post<DealView>(`${path}/${action}`, body, { version }));
}

/** The three working days in which anybody may object are over. */
export async function noticeOver(scene: Scene): Promise<void> {
  await scene.time.until(new Date(new Date(scene.deal.noticeUntil).getTime() + 3_600_000 * 9));
  const { state } = await findDeal(scene);
  if (state !== 'dealt') throw new Error(`${scene.plan.title}: after its notice the deal is ${state}`);
  await scene.say('系统', '结果公示期满无异议，确认成交', '19');
}

export async function drawContract(scene: Scene): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  await act(scene, clerk, 'contract');
  const pdf = await clerk.download(`/api/deals/${scene.deal.id}/contract.pdf`);
  if (pdf.subarray(0, 5).toString() !== '%PDF-') throw new Error('the contract is no PDF');
  scene.documents.push({ name: '合同', content: pdf });
  await scene.say(
    clerk,
    `按统一格式由系统记录生成合同${scene.deal.contract?.number ?? ''}（${Math.ceil(pdf.length / 1024)} KB）`,
    '19',
  );
}

export async function signContract(scene: Scene): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  const fileId = await clerk.paper(`流转交易合同签章原件扫描件（演示）`, [
    `项目：${scene.plan.title}`,
    '双方签字、盖章',
  ]);
  const day = civilDate(await scene.time.now());
  await act(scene, clerk, 'contract/signed', {
    fileId,
    transferorSignedOn: day,
    transfereeSignedOn: day,
    sealed: true,
  });
  await scene.say(clerk, '双方签字、盖章，上传签章原件', '19');
}

/** Land Contract Law 45: where a company takes over contracted land, its review comes before the contract stands. */
export async function reviewCapital(scene: Scene): Promise<void> {
  const winner = scene.bidders.find(({ person }) => person.account!.partyId === scene.deal.transferee.id);
  const path = `/api/applications/${winner?.application.id}`;
  const clerk = await scene.cast.as('centre.clerk');
  const seen = winner && (await clerk.get<ApplicationView>(path));
  if (seen?.capitalReview?.state !== 'due') return;
  const request = await clerk.paper('工商资本审查提请函（演示）', [`项目：${scene.plan.title}`]);
  const office = '苏木镇人民政府';
  const { version } = await clerk.post<ApplicationView>(`${path}/capital-review`, { office, fileId: request }, seen);
  await scene.say(clerk, '受让方为工商企业，提请资格、项目和风险审查，期限20个工作日', '13(4)');
  await clerk.post(
    `${path}/capital-review/result`,
    {
      qualification: true,
      project: true,
      risk: true,
      opinion: '具备农业经营能力，项目符合规划，风险防范措施落实',
      repliedOn: civilDate(await scene.time.now()),
      fileId: await clerk.paper('工商资本审查意见（演示）', [`受让方：${scene.deal.transferee.name}`]),
    },
    { version },
  );
  await scene.say(clerk, '收到书面审查意见，三项均通过', '13(4)');
}

export async function compareContract(scene: Scene): Promise<void> {
  await reviewCapital(scene);
  const other = await scene.cast.as('centre.clerk2');
  await act(scene, other, 'contract/compare', { same: true, opinion: '原件与系统记录逐项核对一致' });
  await scene.say(other, '另一名经办人核对签章原件，一致', '21');
}

export async function certify(scene: Scene): Promise<void> {
  const director = await scene.cast.as('centre.director');
  await act(scene, director, 'certificate');
  const { certificate } = scene.deal;
  if (!certificate) throw new Error('no certificate was issued');
  const pdf = await director.download(`/api/certificates/${certificate.id}.pdf`);
  if (pdf.subarray(0, 5).toString() !== '%PDF-') throw new Error('the certificate is no PDF');
  scene.documents.push({ name: '鉴证书', content: pdf });
  await scene.say(director, `出具鉴证书${certificate.number}，公布成交结果，保证金自此3个工作日内退还`, '21');
}

/** What is to be registered or filed goes to its office (art. 22, 24). */
export async function handOver(scene: Scene): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  const { items } = await clerk.get<{ items: { id: string; version: number; name: string; office: string }[] }>(
    `/api/deals/${scene.deal.id}/handovers`,
  );
  const handedOn = civilDate(await scene.time.now());
  for (const { id, version, name, office } of items) {
    const handed = { handedOn, handedTo: `${office}窗口（演示）` };
    const { version: then } = await clerk.post<{ version: number }>(`/api/handovers/${id}/hand`, handed, { version });
    await scene.say(clerk, `${name}：材料移交${office}`, '22、24');
    const recordNumber = `演示${scene.listing.number?.slice(-5)}`;
    await clerk.post(`/api/handovers/${id}/confirm`, { doneOn: handedOn, recordNumber }, { version: then });
    await scene.say(clerk, `${name}：${office}已办结，编号${recordNumber}`, '22、24');
  }
}

export async function close(scene: Scene): Promise<void> {
  await handOver(scene);
  const clerk = await scene.cast.as('centre.clerk');
  await act(scene, clerk, 'close');
  const { state } = await scene.look();
  if (state !== 'closed') throw new Error(`${scene.plan.title}: after the end of its deal the listing is ${state}`);
  await scene.say(clerk, '款项结清、保证金退还，办结归档', '20');
}
