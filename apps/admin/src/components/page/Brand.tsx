import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'

/** The sign and the name, which lead to the first page. @param size of the sign, in px */
export function Brand({ size }: { size: number }) {
  return (
    <Link to={paths.overview} className="brand">
      <img src="/mognad.svg" width={size} height={size} alt="" />
      Mognad
    </Link>
  )
}
