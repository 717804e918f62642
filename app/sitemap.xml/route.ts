import { sitemapIndex } from '@/lib/crawlers/server';
import { plainAnswer } from '../plain-answer';

export const dynamic = 'force-dynamic';

export const GET = () => plainAnswer(sitemapIndex(), 'application/xml');
