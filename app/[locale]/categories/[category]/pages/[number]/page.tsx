export { default, generateMetadata } from '@/app/[locale]/categories/[category]/page';

export const revalidate = 300;
export const generateStaticParams = () => [];
