export { type Channel, type Dispatch, FileNoticeSender, NoticeSender } from './notice.sender.js';
export { NoticesModule } from './notices.module.js';
