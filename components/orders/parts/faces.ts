export { Unverified } from '../pay/unverified';
export { Checking } from './checking';
export { MessageFace } from './message-face';
