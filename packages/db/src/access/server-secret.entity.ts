import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** What tells whether the server's secret is still the one this database was used with; never the secret. */
@Entity('server_secret')
@Check('server_secret_only_row_check', `only_row`)
export class ServerSecretEntity {
  @PrimaryColumn({ type: 'boolean', name: 'only_row', default: true })
  onlyRow!: boolean

  @Column({ type: 'bytea', name: 'check_mac' })
  checkMac!: Buffer
}
