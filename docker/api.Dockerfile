# The API, with the admin client and the questionnaire that it serves.
FROM node:24-bookworm-slim AS build
WORKDIR /mognad
ENV TURBO_TELEMETRY_DISABLED=1 CI=1
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml turbo.json tsconfig.base.json ./
COPY packages packages
COPY apps apps
RUN pnpm install --frozen-lockfile --filter '!@mognad/bench' \
    && pnpm exec turbo run build --filter=@mognad/api --filter=@mognad/admin --filter=@mognad/respond \
    && pnpm --filter=@mognad/api --prod deploy --legacy /deployed

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 WEB_ROOT=/mognad/web
WORKDIR /mognad/api
COPY --from=build --chown=root:root /deployed/node_modules node_modules
COPY --from=build --chown=root:root /mognad/apps/api/dist dist
COPY --from=build --chown=root:root /mognad/apps/api/package.json package.json
COPY --from=build --chown=root:root /mognad/apps/admin/dist /mognad/web/admin/dist
COPY --from=build --chown=root:root /mognad/apps/respond/dist /mognad/web/respond/dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
