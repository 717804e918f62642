export { default, generateMetadata } from '@/app/[locale]/brands/page';

export const revalidate = 300;
export const generateStaticParams = () => [];
