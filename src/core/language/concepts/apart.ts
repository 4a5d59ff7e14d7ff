/** Groups of concepts that must never be taken for each other, one set a line. */
export const apart = `
dead wounded missing captured imprison arrest displaced rescued trapped hospitalised infected recovered vaccinated orphan casualties poisoned aboard escaped at_large recaptured
dead wounded missing captured imprison arrest homeless rescued trapped hospitalised infected recovered vaccinated orphan casualties poisoned aboard escaped at_large recaptured
hired laid_off strike
hired depart
hired leave
open closed
acquire sell merge
rise fall
double triple fall
win lose draw
send withdraw
start end
approve reject veto repeal
confirm deny
release acquit sentence
sentence demand
release arrest imprison
sign cancel
accept refuse
accept reject
sign veto
confirm cancel
uphold overturn_ruling
reject overturn_ruling
seize lose
import export
lend repay
give_money repay
spend receive
profit loss_money
allow ban
appoint dismiss resign
arrive depart
build destroy
improve worsen
strengthen weaken
accelerate slow
include exceed
praise criticise condemn
hope fear
attack defend
shoot_down attack
shoot_down hit
shoot_down launch
shoot_down dead
seize retake
escalate deescalate
strike protest attend
`;
