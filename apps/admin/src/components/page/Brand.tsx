import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'

/** The sign and the name. @param size of the sign, in px */
export function BrandSign({ size }: { size: number }) {
  return (
    <>
      <img src="/mognad.svg" width={size} height={size} alt="" />
      Mognad
    </>
  )
}

/** The same as the way to the first page. */
export function Brand({ size }: { size: number }) {
  return (
    <Link to={paths.overview} className="brand">
      <BrandSign size={size} />
    </Link>
  )
}
