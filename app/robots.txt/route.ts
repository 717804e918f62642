import { robotsText } from '@/lib/crawlers/server';
import { plainAnswer } from '../plain-answer';

export const dynamic = 'force-dynamic';

export const GET = () => plainAnswer(robotsText(), 'text/plain');
