@area:hardening/restarts
Feature: Hardening: what a restart keeps
  A service is restarted at each update. The limits on guesses stay in force, and whatever
  was ended stays ended.

  @rule:H-RESTART-01
  Rule: A restart of the service MUST NOT empty the count of wrong codes, passwords or answers

    Example: wrong codes entered before and after a restart of the service are counted together
      Given Ada has an account with a second factor
      And Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      And the service was restarted
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada is not signed in on the client

    Example: fewer wrong codes before and after the restart do not lock code entry
      Given Ada has an account with a second factor
      And Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      And the service was restarted
      And Ada has been texted a code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

  @rule:H-RESTART-02
  Rule: A restart of the service MUST NOT end a lock

    Example: a lock after wrong passwords still applies after a restart of the service
      Given Ada has an account without a second factor
      And Ada has given the maximum number of wrong passwords on a new browser
      And the service was restarted
      When Ada signs in on a new client
      Then it is refused

    Example: the right password is refused after a hundred wrong ones and a restart of the service
      Given Ada has an account without a second factor
      And somebody has entered 100 consecutive wrong passwords on Ada's account, waiting out each lock
      And the service was restarted
      Then Ada can no longer sign in with the right password

    Scenario Outline: no code is accepted after a hundred <wrong> and a restart of the service
      Given Ada has an account with a second factor
      And somebody has entered 100 consecutive <wrong> on Ada's account, waiting out each lock
      And the service was restarted
      Then Ada can no longer sign in with any code

      Examples: at sign-ins
        | wrong       |
        | wrong codes |

    Example: the right password is accepted after fewer wrong ones and a restart of the service
      Given Ada has an account without a second factor
      And Ada has given all but one of the allowed wrong passwords on a new client
      And the service was restarted
      When Ada signs in on a new client
      Then it is accepted

  @rule:H-RESTART-03
  Rule: A code that was used MUST NOT be accepted again after a restart of the service

    Example: after the service was restarted, a used code is refused in the sign-in that it completed
      Given Ada has an account with a second factor
      And Ada has been texted a code for a new client
      And Ada has entered that code on the client
      And the service was restarted
      When Ada enters that code on the client
      Then it is refused

    Example: after the service was restarted, a used code is refused in the next sign-in
      Given Ada has an account with a second factor
      And Ada has been texted a code for a new client
      And Ada has entered that code on the client
      And the service was restarted
      And Ada has begun to sign in on a new browser
      When Ada enters that code on the browser
      Then Ada is not signed in on the browser

    Example: after the service was restarted, a code requested afterwards is accepted
      Given Ada has an account with a second factor
      And Ada has been texted a code for a new client
      And Ada has entered that code on the client
      And the service was restarted
      And Ada has been texted a code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

  @rule:H-RESTART-04
  Rule: Anything that was ended or revoked MUST NOT give access after a restart of the service

    Example: after the service was restarted, a session that was signed out still gives no access
      Given Ada has an account without a second factor
      And Ada has signed in on a new browser
      And Ada has signed out on the browser
      And the service was restarted
      When Ada opens "account-page" on the browser
      Then it is refused

    Example: after the service was restarted, Ada can sign in again
      Given Ada has an account without a second factor
      And Ada has signed in on a new browser
      And Ada has signed out on the browser
      And the service was restarted
      When Ada signs in on a new client
      Then it is accepted
