# Only the built pages, for those who serve them from a web server of their own in front of the API.
FROM node:24-bookworm-slim AS build
WORKDIR /mognad
ENV TURBO_TELEMETRY_DISABLED=1 CI=1
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml turbo.json tsconfig.base.json ./
COPY packages packages
COPY apps apps
RUN pnpm install --frozen-lockfile --filter '!@mognad/bench' \
    && pnpm exec turbo run build --filter=@mognad/admin --filter=@mognad/respond

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY --from=build /mognad/apps/admin/dist /usr/share/nginx/html
COPY --from=build /mognad/apps/respond/dist /usr/share/nginx/html/s
COPY docker/web/nginx.conf /etc/nginx/conf.d/default.conf
USER 101
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s CMD ["wget", "--quiet", "--spider", "http://127.0.0.1:8080/"]
