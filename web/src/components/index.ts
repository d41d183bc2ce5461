export * from './ActionButtons';
export * from './DocumentList';
export * from './feedback';
export * from './fields';
export * from './FileUpload';
export * from './Timeline';
export * from './values';
export * from './PartyPicker';
