# What psych and multilevel say of the data that cross-check.test.ts made up. Reads and writes the files it is given.
suppressPackageStartupMessages({ library(psych); library(multilevel); library(jsonlite) })
files <- commandArgs(trailingOnly = TRUE)
d <- read.csv(files[1])
items <- setdiff(names(d), "unit")
whole <- na.omit(d)
a <- suppressMessages(suppressWarnings(psych::alpha(whole[items], check.keys = FALSE)))
ci <- psych::alpha.ci(a$total$raw_alpha, n.obs = nrow(whole), n.var = length(items))
f <- suppressWarnings(psych::fa(whole[items], 1, fm = "minres"))
l <- as.numeric(f$loadings); u <- f$uniquenesses
score <- rowMeans(whole[items])
m <- aov(score ~ as.factor(whole$unit))
ranvar <- (6^2 - 1) / 12
write_json(list(
  n = nrow(whole), alpha = a$total$raw_alpha, std = a$total$std.alpha, low = ci$lower.ci, high = ci$upper.ci,
  rest = a$item.stats$r.drop, dropped = a$alpha.drop$raw_alpha,
  pairwise = suppressMessages(psych::alpha(d[items], check.keys = FALSE))$total$raw_alpha,
  omega = sum(l)^2 / (sum(l)^2 + sum(u)),
  icc1 = multilevel::ICC1(m), icc2 = multilevel::ICC2(m),
  rwg = rwg.j(whole[items], whole$unit, ranvar = ranvar)$rwg.j,
  lindell = rwg.j.lindell(whole[items], whole$unit, ranvar = ranvar)$rwg.lindell,
  ad = ad.m(whole[items], whole$unit, type = "mean")$AD.M,
  admd = ad.m(whole[items], whole$unit, type = "median")$AD.M
), files[2], digits = NA, auto_unbox = TRUE)
