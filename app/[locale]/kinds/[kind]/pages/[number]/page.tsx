export { default, generateMetadata } from '@/app/[locale]/kinds/[kind]/page';

export const revalidate = 300;
export const generateStaticParams = () => [];
